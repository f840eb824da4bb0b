package boot

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
)

// color is red, green and blue from 0 to 1.
type color [3]float64

func hex(t *testing.T, s string) color {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(s, "#"), 16, 24)
	require.NoError(t, err)
	return color{float64(n>>16) / 255, float64(n>>8&255) / 255, float64(n&255) / 255}
}

// over is the colour of c at an opacity in front of ground.
func (c color) over(ground color, opacity float64) color {
	for i := range c {
		c[i] = c[i]*opacity + ground[i]*(1-opacity)
	}
	return c
}

// luminance is WCAG's relative luminance. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
func (c color) luminance() float64 {
	for i, v := range c {
		if v <= 0.04045 {
			c[i] = v / 12.92
		} else {
			c[i] = math.Pow((v+0.055)/1.055, 2.4)
		}
	}
	return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2]
}

// contrast is WCAG's contrast ratio. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
func contrast(a, b color) float64 {
	x, y := a.luminance(), b.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// scheme is the colours that a part of a sheet uses unless a page sets others.
func scheme(t *testing.T, css string) map[string]color {
	t.Helper()
	colors := map[string]color{}
	for _, m := range regexp.MustCompile(`var\(--claimlight-([a-z-]+), (#[0-9a-f]{6})\)`).FindAllStringSubmatch(css, -1) {
		c := hex(t, m[2])
		if before, ok := colors[m[1]]; ok {
			require.Equal(t, before, c, "--claimlight-%s has two colours in one scheme", m[1])
		}
		colors[m[1]] = c
	}
	return colors
}

func TestContrastFormula(t *testing.T) {
	white, black := color{1, 1, 1}, color{}
	assert.InDelta(t, 21, contrast(white, black), 0.001)
	assert.InDelta(t, 4.48, contrast(hex(t, "#777777"), white), 0.005)
}

// TestContrast asks 4.5 of text and 3 of marks (WCAG 1.4.3, 1.4.11), on the widget's own ground and on grounds that pages have.
func TestContrast(t *testing.T) {
	light, rest, ok := strings.Cut(WidgetCSS, `:host([theme="dark"]) {`)
	require.True(t, ok)
	dark, _, _ := strings.Cut(rest, "}")
	pageLight, pageDark, ok := strings.Cut(PageCSS, "@media not all {")
	require.True(t, ok)
	for _, c := range []struct {
		name, widget, page string
		tint               float64 // the opacity of a highlight
		grounds            []string
	}{
		{"light", light, pageLight, 0.08, []string{"#ffffff", "#f4f4f2", "#faf3e3", "#e6e9ed"}},
		{"dark", dark, pageDark, 0.14, []string{"#000000", "#14161a", "#22272e", "#33363d"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			widget, page := scheme(t, c.widget), scheme(t, c.page)
			for _, name := range []string{"text", "muted", "link"} {
				assert.GreaterOrEqual(t, contrast(widget[name], widget["surface"]), 4.5, name)
			}
			assert.GreaterOrEqual(t, contrast(widget["focus"], widget["surface"]), 3.0)
			for _, verdict := range append([]claims.Verdict{"withheld"}, claims.Verdicts...) {
				mark := widget[string(verdict)]
				assert.Equal(t, mark, page[string(verdict)], "%s looks alike in text and card", verdict)
				assert.GreaterOrEqual(t, contrast(mark, widget["surface"]), 4.5, verdict)
				assert.GreaterOrEqual(t, contrast(widget["text"], mark.over(widget["surface"], 0.08)), 4.5, verdict)
				for _, ground := range c.grounds {
					assert.GreaterOrEqual(t, contrast(mark, mark.over(hex(t, ground), c.tint)), 3.0, "%s on %s", verdict, ground)
				}
			}
		})
	}
}

// TestLinesDiffer makes sure that verdicts are told apart in the text without colours.
func TestLinesDiffer(t *testing.T) {
	seen := map[string]string{}
	for _, verdict := range append([]claims.Verdict{"withheld"}, claims.Verdicts...) {
		_, rule, ok := strings.Cut(PageCSS, "::highlight(claimlight-"+string(verdict)+") {")
		require.True(t, ok, verdict)
		rule, _, _ = strings.Cut(rule, "}")
		var line []string
		for _, property := range []string{"line", "style", "thickness"} {
			_, value, ok := strings.Cut(rule, "text-decoration-"+property+":")
			require.True(t, ok, "%s: %s", verdict, property)
			value, _, _ = strings.Cut(value, ";")
			line = append(line, strings.TrimSpace(value))
		}
		look := strings.Join(line, " ")
		assert.NotContains(t, seen, look, "%s looks like %s", verdict, seen[look])
		seen[look] = string(verdict)
	}
}
