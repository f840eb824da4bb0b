//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestPageThatChangesBehindTheWidget: what the page does to its own article is no failure.
func TestPageThatChangesBehindTheWidget(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, change string }{
		{"markers gone", "document.querySelectorAll('claimlight-marker').forEach((marker) => marker.remove())"},
		{"markers emptied", "document.querySelectorAll('claimlight-marker').forEach((marker) => marker.shadowRoot.replaceChildren())"},
		{"article replaced", "document.querySelector('article').replaceChildren('Nothing to see.')"},
		{"words shortened", "document.querySelectorAll('article p').forEach((p) => { p.firstChild.data = 'He' })"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := openTwoCars(t, desktop)
			p.Run(test.change)
			p.Run("claimlight.open('senat')")
			p.Run("claimlight.close()")
			p.Run("claimlight.open('maybach')")
			p.Run(test.change)
			p.Run("dispatchEvent(new Event('resize'))")
			p.Run("claimlight.refresh()")
			p.Run("claimlight.destroy()")
			assert.Empty(t, ask[[]int](p, "probe.all('claimlight-marker, claimlight-panel').map(() => 1)"))
			assert.Empty(t, p.Highlights())
			p.CleanConsole()
		})
	}
}

func TestPageUsesTheSameAttributesItself(t *testing.T) {
	t.Parallel()
	for _, act := range []string{"close", "marker"} {
		t.Run(act, func(t *testing.T) {
			t.Parallel()
			p := openArticle(t, desktop, `<div data-act="`+act+`">`+twoCars+`</div>`, vehicle("senat", "Aurus Senat limousine"))
			p.Click(p.Spot("senat"))
			card := p.WaitCard("senat")
			p.Click(point{card.Box.X + card.Box.Width/2, card.Box.Y + card.Box.Height - 8})
			p.Settle()
			assert.NotNil(t, p.Card(), "a click into the card closes nothing")
			p.Click(p.Marker("senat"))
			p.WaitClosed()
		})
	}
}

func TestHoverAfterAClaimWithoutPlace(t *testing.T) {
	t.Parallel()
	p := openArticle(t, desktop, twoCars, vehicle("senat", "Aurus Senat limousine"), statement("missing", "words that are nowhere"))
	p.Run("claimlight.open('missing')")
	p.Wait("the entry of the panel has the keyboard", "probe.focus().Part === 'claim'")
	p.Point(p.Spot("senat"))
	p.WaitCard("senat")
}
