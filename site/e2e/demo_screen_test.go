//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

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
			if screen.display.Touch {
				p.Tap(p.Spot(first.ID))
			} else {
				p.Click(p.Spot(first.ID))
			}
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
