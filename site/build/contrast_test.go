package main

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// leastContrast is what WCAG 2 asks of text at level AA, success criterion 1.4.3.
const leastContrast = 4.5

func TestContrast(t *testing.T) {
	data, err := os.ReadFile(repository + "/" + staticDir + "/site.css")
	require.NoError(t, err)
	schemes := regexp.MustCompile(`(?s):root \{(.*?)\}`).FindAllSubmatch(data, 2)
	require.Len(t, schemes, 2, "light and dark")
	for i, name := range []string{"light", "dark"} {
		colours := map[string]float64{}
		for _, c := range regexp.MustCompile(`--([a-z-]+): #([0-9a-f]{6});`).FindAllSubmatch(schemes[i][1], -1) {
			colours[string(c[1])] = luminance(t, string(c[2]))
		}
		for _, ground := range []string{"paper", "shade"} {
			for _, text := range []string{"ink", "soft", "link", "accent"} {
				require.Contains(t, colours, text)
				require.Contains(t, colours, ground)
				assert.GreaterOrEqual(t, contrast(colours[text], colours[ground]), leastContrast, "%s on %s, %s", text, ground, name)
			}
		}
	}
}

// luminance is WCAG's relative luminance of a colour in hexadecimal.
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	weights := [3]float64{0.2126, 0.7152, 0.0722}
	var sum float64
	for i, weight := range weights {
		level, err := strconv.ParseUint(colour[2*i:2*i+2], 16, 8)
		require.NoError(t, err)
		c := float64(level) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

// contrast is WCAG's contrast ratio of two luminances, from 1 to 21.
func contrast(a, b float64) float64 {
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}
