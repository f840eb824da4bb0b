package guard_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor/internal/guard"
)

// unmark takes the «marks» out of a text and returns what stands between them, as bytes of the rest.
func unmark(t testing.TB, marked string) (plain string, spans [][2]int) {
	t.Helper()
	var b strings.Builder
	for _, r := range marked {
		switch r {
		case '«':
			spans = append(spans, [2]int{b.Len(), -1})
		case '»':
			require.NotEmpty(t, spans)
			spans[len(spans)-1][1] = b.Len()
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), spans
}

// TestDifferences marks the words that differ; «» is where words were inserted or removed.
func TestDifferences(t *testing.T) {
	cases := []struct {
		name, quote, found, language string
		harmless                     bool
	}{
		{"nothing", "He left.", "He left.", "en", true},
		{"folded", "the “clear proof”", "the \"clear\u00a0proof\"", "", true},
		{"white space at the ends", "left ", " left", "", true},
		{"one word", "It «rose» in May", "It «fell» in May", "en", false},
		{"the first word", "«Five» cars", "«Six» cars", "en", false},
		{"the last word", "five «cars»", "five «vans»", "en", false},
		{"inserted", "He did «»resign", "He did «not» resign", "en", false},
		{"removed at the end", "He left «early»", "He left«»", "en", false},
		{"several", "«Five» cars «rose»", "«Six» cars «fell»", "en", false},
		{"a number is whole", "paid $«1.2» billion", "paid $«4.2» billion", "en", false},
		{"harmless", "a «four»-year gap", "a «4»-year gap", "en", true},
		{"all", "«one two»", "«three»", "en", false},
		{"nothing left", "«one two»", "", "en", false},
		{"a letter with a mark", "«Café» is open", "«Cafe» is open", "en", false},
		{"without spaces", "他有«五»辆车", "他有«六»辆车", "zh", false},
		{"white space inside a sign", "- «5» degrees", "-«5» degrees", "en", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			quote, quoteSpans := unmark(t, c.quote)
			found, foundSpans := unmark(t, c.found)
			got := guard.Compare(quote, found, c.language)
			assert.Equal(t, c.harmless, got.Harmless)
			if c.found == "" {
				foundSpans = [][2]int{{0, 0}}
			}
			require.Len(t, got.Differences, len(quoteSpans))
			for i, d := range got.Differences {
				assert.Equal(t, quoteSpans[i], [2]int{d.QuoteStart, d.QuoteEnd}, quote)
				assert.Equal(t, foundSpans[i], [2]int{d.FoundStart, d.FoundEnd}, found)
			}
		})
	}
}
