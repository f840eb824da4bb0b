//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCrossingsDoNotGrowWithThePage: text comes in and matches go out in bulk, whatever the number of text nodes.
func TestCrossingsDoNotGrowWithThePage(t *testing.T) {
	t.Parallel()
	crossings := func(filler string) int {
		p := openArticle(t, desktop, twoCars+filler, vehicle("senat", "Aurus Senat limousine"), vehicle("maybach", "a Maybach S62"))
		require.Len(t, p.Markers(), 2)
		return ask[int](p, "claimlight.crossings")
	}
	small := crossings(strings.Repeat("<p>One more paragraph.</p>\n", 8))
	large := crossings("<p>" + strings.Repeat("<b>one</b> more ", 1000) + "</p>")
	require.Positive(t, small, "the loader counts")
	assert.Equal(t, small, large, "2,000 text nodes cost no more crossings than ten paragraphs")
	t.Logf("%d crossings for two claims", small)
}
