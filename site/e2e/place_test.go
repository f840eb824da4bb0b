//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// noPopover takes the Popover API away, as in a browser that never had it: there its pseudo-class is a syntax error.
const noPopover = `delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover;
	Element.prototype.matches = ((matches) => function (selector) {
		if (selector.includes(":popover-open")) throw new SyntaxError(selector);
		return matches.call(this, selector);
	})(Element.prototype.matches)`

// apart is how many pixels lie between a claim's words and its card, above or below.
const apart = `((id) => {
	const { start, end } = probe.report.claims.find((claim) => claim.id === id).matches[0];
	const words = probe.range(start, end).getBoundingClientRect(), card = probe.all("[part~=card]")[0].getBoundingClientRect();
	return Math.round(Math.max(card.top - words.bottom, words.top - card.bottom));
})`

// TestCardStaysWithItsWords: wherever the reader scrolls.
func TestCardStaysWithItsWords(t *testing.T) {
	t.Parallel()
	filler := strings.Repeat("<p>One more paragraph.</p>", 40)
	for _, test := range []struct{ name, before, article, scroll string }{
		{"in the page", "", filler + twoCars + filler, "scrollBy(0, 60)"},
		{"in a part that scrolls by itself", "", `<div id="box" style="height: 600px; overflow: auto">` + filler + twoCars + filler + `</div>`, "document.getElementById('box').scrollBy(0, 60)"},
		{"without the top layer", noPopover, filler + twoCars + filler, "scrollBy(0, 60)"},
		{"on a page that scrolls smoothly", "", "<style>html { scroll-behavior: smooth }</style>" + filler + twoCars + filler, "scrollBy({top: 60, behavior: 'instant'})"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := serveArticle(t, test.article, vehicle("senat", "Aurus Senat limousine"))
			p := newTab(t, desktop)
			p.BeforeScripts(test.before)
			p.Open(server.URL + "/page")
			p.Ready()
			p.Run("claimlight.open('senat')")
			p.WaitCard("senat")
			assert.InDelta(t, 8, ask[float64](p, jsCall(apart, "senat")), 1, "the card is next to its words")
			p.Run(test.scroll)
			p.Wait("the card is next to its words again", "Math.abs("+jsCall(apart, "senat")+" - 8) <= 1")
			assert.True(t, ask[bool](p, "document.scrollingElement.scrollTop + (document.getElementById('box')?.scrollTop ?? 0) > 60"), "it has scrolled")
			p.CleanConsole()
		})
	}
}
