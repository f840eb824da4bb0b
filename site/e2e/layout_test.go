//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWidgetMovesNothing(t *testing.T) {
	t.Parallel()
	for _, screen := range []struct {
		name    string
		display display
	}{{"wide", desktop}, {"narrow", phone}} {
		t.Run(screen.name, func(t *testing.T) {
			t.Parallel()
			p, server := openDemo(t, minified, screen.display)
			first := found(p.Ready())[0]
			assert.Zero(t, ask[float64](p, "probe.shift()"), "cumulative layout shift while the claims appear")
			bare := newTab(t, screen.display)
			bare.Block(server.URL + "/claimlight.js")
			bare.Open(server.URL + "/")
			for _, property := range []struct{ js, message string }{
				{"getBoundingClientRect().height", "the article is as high as without the widget"},
				{"innerText", "the article reads as without the widget"},
			} {
				js := "document.querySelector('[itemprop=articleBody]')." + property.js
				assert.Equal(t, ask[any](bare, js), ask[any](p, js), property.message)
			}
			const copied = "(getSelection().selectAllChildren(document.querySelector('[itemprop=articleBody]')), getSelection().toString())"
			assert.Equal(t, ask[string](bare, copied), ask[string](p, copied), "the article copies as without the widget")
			p.Run("getSelection().removeAllRanges()")

			p.Run(jsCall("claimlight.open", first.ID))
			p.WaitCard(first.ID)
			p.Run("claimlight.close()")
			p.WaitClosed()
			p.Settle()
			assert.Zero(t, ask[float64](p, "probe.shift()"), "cumulative layout shift when a card opens and closes")
		})
	}
}
