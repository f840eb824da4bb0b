//go:build e2e

package e2e

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

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
