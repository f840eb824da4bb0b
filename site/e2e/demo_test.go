//go:build e2e

package e2e

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
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

func TestDemoShowsEveryClaim(t *testing.T) {
	t.Parallel()
	p, _ := openDemo(t, minified, desktop)
	got := p.Ready()
	claims := claimsOf(t, p)
	highlights, panel := p.Highlights(), ask[string](p, "probe.panel()")
	require.Len(t, got.Claims, demoClaims)
	for _, r := range got.Claims {
		if len(r.Matches) == 0 {
			assert.Contains(t, panel, claims[r.ID].Summary, "%s is not in the article (%s), so the panel lists it", r.ID, r.Status)
		}
		name := "claimlight-" + r.Verdict
		if r.Status == "changed" {
			name = "claimlight-withheld"
		}
		for _, m := range r.Matches {
			assert.Contains(t, highlights[name], m.Text, "%s is highlighted as %s", r.ID, name)
		}
	}
	p.CleanConsole()
}

func TestDemoOpensEveryClaim(t *testing.T) {
	t.Parallel()
	away := point{2, 2}
	for _, test := range []struct {
		name        string
		display     display
		open, close func(*tab, string)
	}{
		{"click", desktop, func(p *tab, id string) { p.Click(p.Spot(id)) }, func(p *tab, _ string) { p.Press(escape) }},
		{"hover", desktop, func(p *tab, id string) { p.Point(p.Spot(id)) }, func(p *tab, _ string) { p.Point(away) }},
		{"touch", phone, func(p *tab, id string) { p.Tap(p.Spot(id)) }, func(p *tab, _ string) { p.Tap(p.Box(p.Named("button", "Close")).Center()) }},
		{"marker", phone, func(p *tab, id string) { p.Tap(p.Marker(id)) }, func(p *tab, _ string) { p.Run("claimlight.close()") }},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p, _ := openDemo(t, minified, test.display)
			got := p.Ready()
			claims := claimsOf(t, p)
			for _, r := range found(got) {
				test.open(p, r.ID)
				assertCard(t, claims[r.ID], p.WaitCard(r.ID))
				test.close(p, r.ID)
				p.WaitClosed()
			}
			p.CleanConsole()
		})
	}
}

// found returns the claims that stand in the article.
func found(r report) []result {
	return slices.DeleteFunc(slices.Clone(r.Claims), func(c result) bool { return len(c.Matches) == 0 })
}

func TestDemoByKeyboard(t *testing.T) {
	t.Parallel()
	p, _ := openDemo(t, minified, desktop)
	got := p.Ready()
	claims := claimsOf(t, p)
	places := placesInReadingOrder(got)
	visited := map[string]int{}
	lastEnd := 0
	for presses := 0; len(places) > 0; presses++ {
		require.Less(t, presses, 500, "Tab from the top reaches every marker; not reached: %v", places)
		p.Press(tabKey)
		focus := p.Focus()
		if focus.Part != "marker" {
			continue
		}
		matches := matchesOf(got, focus.Claim)
		require.Less(t, visited[focus.Claim], len(matches), "%s has as many markers as places", focus.Claim)
		end := matches[visited[focus.Claim]].End
		assert.GreaterOrEqual(t, end, lastEnd, "Tab goes in reading order; at %s it goes back", focus.Claim)
		lastEnd = end
		visited[focus.Claim]++
		places = slices.DeleteFunc(places, func(m match) bool { return m == matches[visited[focus.Claim]-1] })

		p.Press(enter)
		assertCard(t, claims[focus.Claim], p.WaitCard(focus.Claim))
		p.Wait("the keyboard is in the card", "probe.focus().InCard")
		p.Press(escape)
		p.WaitClosed()
		require.Equal(t, focus.Claim, p.Focus().Claim, "the keyboard is back at the marker")
	}
	p.CleanConsole()
}

func matchesOf(r report, id string) []match {
	i := slices.IndexFunc(r.Claims, func(c result) bool { return c.ID == id })
	return r.Claims[i].Matches
}

func placesInReadingOrder(r report) (places []match) {
	for _, c := range r.Claims {
		places = append(places, c.Matches...)
	}
	slices.SortStableFunc(places, func(a, b match) int { return a.End - b.End })
	return places
}

func TestDemoOnEveryScreen(t *testing.T) {
	t.Parallel()
	for _, screen := range []struct {
		name    string
		display display
	}{
		{"wide-light", desktop},
		{"wide-dark", display{Width: 1280, Height: 900, Dark: true}},
		{"narrow-light", phone},
		{"narrow-dark", display{Width: 360, Height: 740, Touch: true, Dark: true}},
	} {
		t.Run(screen.name, func(t *testing.T) {
			t.Parallel()
			p, _ := openDemo(t, minified, screen.display)
			first := found(p.Ready())[0]
			p.Photograph(screen.name + "-top")
			p.Click(p.Spot(first.ID))
			card := p.WaitCard(first.ID)
			p.Photograph(screen.name + "-card")
			width, height := float64(screen.display.Width), float64(screen.display.Height)
			assert.True(t, card.Box.X >= 0 && card.Box.X+card.Box.Width <= width, "the card lies in the screen's width: %+v", card.Box)
			assert.True(t, card.Box.Y >= 0 && card.Box.Y+card.Box.Height <= height, "the card lies in the screen's height: %+v", card.Box)
			assert.LessOrEqual(t, ask[float64](p, "document.documentElement.scrollWidth"), width, "nothing makes the page wider than the screen")
			if screen.display.Touch {
				assert.InDelta(t, height, card.Box.Y+card.Box.Height, 1, "on a phone the card is a sheet at the bottom")
				assert.InDelta(t, width, card.Box.Width, 1, "over the whole width")
			}
		})
	}
}

// localhost is a server's address under its other host name.
func localhost(t *testing.T, server *httptest.Server) string {
	t.Helper()
	address, err := url.Parse(server.URL)
	require.NoError(t, err)
	return "http://localhost:" + address.Port()
}
