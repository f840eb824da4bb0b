//go:build e2e

package e2e

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// demoClaims is how many claims the demo article has.
const demoClaims = 18

// openDemo serves a build of the site and opens its front page.
func openDemo(t *testing.T, build func() (string, error), d display) (*tab, *httptest.Server) {
	t.Helper()
	dir, err := build()
	require.NoError(t, err, "building the site")
	server := serve(t, dir, nil)
	p := newTab(t, d)
	p.Open(server.URL + "/")
	return p, server
}

// claimsFileOf fetches the claims file that a page names on its tag.
func claimsFileOf(t *testing.T, p *tab) []byte {
	t.Helper()
	return get(t, ask[string](p, "new URL(document.querySelector('script[data-claims]').dataset.claims, document.baseURI).href"))
}

func get(t *testing.T, address string) []byte {
	t.Helper()
	response, err := http.Get(address)
	require.NoError(t, err)
	defer response.Body.Close()
	require.Equal(t, http.StatusOK, response.StatusCode, address)
	data, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return data
}

// claimsOf reads the demo's claims file by id.
func claimsOf(t *testing.T, p *tab) map[string]claim {
	t.Helper()
	var file claimsFile
	require.NoError(t, json.Unmarshal(claimsFileOf(t, p), &file))
	require.Len(t, file.Claims, demoClaims)
	byID := map[string]claim{}
	for _, c := range file.Claims {
		byID[c.ID] = c
	}
	return byID
}

// assertCard holds an open card against its claim.
func assertCard(t *testing.T, want claim, got cardView) {
	t.Helper()
	text := plainText(got.Text)
	assert.Contains(t, text, plainText(want.Summary), "the card of %s has its summary", want.ID)
	assert.Contains(t, strings.ToLower(text), strings.ReplaceAll(want.Verdict, "-", " "), "the card of %s says the verdict in words", want.ID)
	assert.Contains(t, text, plainText(want.Correction), "the card of %s has the correction", want.ID)
	for _, source := range want.Sources {
		for _, words := range []string{source.Title, source.Publisher, source.Evidence, source.Withheld} {
			assert.Contains(t, text, plainText(words), "the card of %s shows all of its source %q", want.ID, source.Title)
		}
		if source.URL != "" {
			assert.True(t, linksTo(got, source), "the card of %s links to the passage of %s; its links are %v", want.ID, source.URL, got.Links)
		}
	}
}

// linksTo reports whether a card has a link to a source, and to the very passage where there is evidence.
func linksTo(card cardView, source citation) bool {
	return slices.ContainsFunc(card.Links, func(link struct{ Href, Text string }) bool {
		address, passage, found := strings.Cut(link.Href, ":~:text=")
		base, _, _ := strings.Cut(source.URL, "#")
		return strings.HasPrefix(address, base) && found == (source.Evidence != "") && (!found || passage != "")
	})
}

// plainText levels white space, which a browser shows as it likes.
func plainText(s string) string { return strings.Join(strings.Fields(s), " ") }
