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
			const height = "(document.querySelector('article') ?? document.body).getBoundingClientRect().height"
			assert.Equal(t, ask[float64](bare, height), ask[float64](p, height), "the article is as high as without the widget")
			assert.Equal(t, bare.Page().Text, p.Page().Text, "the article reads, and copies, as without the widget")

			p.Run(jsCall("claimlight.open", first.ID))
			p.WaitCard(first.ID)
			p.Run("claimlight.close()")
			p.WaitClosed()
			p.Settle()
			assert.Zero(t, ask[float64](p, "probe.shift()"), "cumulative layout shift when a card opens and closes")
		})
	}
}
