package corpus_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/article"
	"github.com/claimlight/claimlight/claims/claimtest/corpus"
)

// TestNative runs the corpus over HTML files. The site's end-to-end tests run it in a browser.
func TestNative(t *testing.T) {
	cases, err := corpus.Cases()
	require.NoError(t, err)
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			doc, err := article.Parse(strings.NewReader(c.HTML), article.Options{Root: c.Root})
			require.NoError(t, err)
			require.Equal(t, c.Chars, doc.Text.Chars)
			matches := anchor.Find(doc.Text, c.Quotes)
			require.Len(t, matches, len(c.Want))
			for i, match := range matches {
				got := corpus.Want{Status: match.Status, Places: match.Places}
				assert.Equal(t, c.Describe(c.Want[i]), c.Describe(got), "quote %d: %q", i, c.Quotes[i].Exact)
			}
		})
	}
}

func TestEveryCaseSaysWhatItShows(t *testing.T) {
	cases, err := corpus.Cases()
	require.NoError(t, err)
	for _, c := range cases {
		assert.NotEmpty(t, c.About, c.Name)
		assert.NotEmpty(t, c.Quotes, c.Name)
	}
}
