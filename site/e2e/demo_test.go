//go:build e2e

package e2e

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

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
