//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestScreenReaderIsTold(t *testing.T) {
	t.Parallel()
	p := openTwoCars(t, desktop)
	marker := p.Named("button", "Claim 1, vehicle: supported. Show source")
	assert.Equal(t, "Claim 1, vehicle: supported. Show source", marker.Name)
	assert.Equal(t, "false", marker.Properties["expanded"])
	assert.Equal(t, "true", marker.Properties["focusable"])
	p.Named("button", "Claim 2, vehicle: supported. Show source")

	p.Press(tabKey, enter)
	card := p.WaitCard("senat")
	assert.Equal(t, "true", p.Named("button", "Claim 1").Properties["expanded"])
	assert.Equal(t, "dialog", card.Role)
	assert.NotEqual(t, "true", card.Modal, "the article stays within reach")
	require.NotEmpty(t, card.Name, "the dialog has a name")
	p.Named("dialog", card.Name)
	p.Named("heading", card.Name)
	p.Named("button", "Close")
	p.Named("link", "Source of senat")
}

func TestScreenReaderReadsTheArticleInOrder(t *testing.T) {
	t.Parallel()
	p := openTwoCars(t, desktop)
	var order []string
	for _, n := range p.Tree() {
		switch {
		case n.Role == "button":
			order = append(order, "marker")
		case n.Role == "StaticText" && n.Name != "":
			order = append(order, plainText(n.Name))
		}
	}
	assert.Subset(t, order, []string{"He drove an Aurus Senat limousine", "through the town."})
	assert.Equal(t, []string{"He drove an Aurus Senat limousine", "marker", "through the town."}, order[:3], "the marker is read right after its words")
}

func TestKeyboardIsNeverLost(t *testing.T) {
	t.Parallel()
	p := openTwoCars(t, desktop)
	p.Press(tabKey, enter)
	p.WaitCard("senat")
	p.Wait("the keyboard is in the card", "probe.focus().InCard")
	left := false
	for range 12 {
		p.Press(tabKey)
		focus := p.Focus()
		require.NotEqual(t, "body", focus.Tag, "Tab through the card loses the focus")
		if left = !focus.InCard; left {
			assert.Equal(t, []string{"marker", "maybach"}, []string{focus.Part, focus.Claim}, "after the card comes the next marker")
			break
		}
	}
	assert.True(t, left, "the card holds nobody captive")
}

func TestShiftTabLeadsFromTheCardToItsMarker(t *testing.T) {
	t.Parallel()
	p := openTwoCars(t, desktop)
	p.Press(tabKey, enter)
	p.WaitCard("senat")
	p.Wait("the keyboard is in the card", "probe.focus().InCard")
	for range 12 {
		p.Press(shiftTab)
		if focus := p.Focus(); !focus.InCard {
			assert.Equal(t, []string{"marker", "senat"}, []string{focus.Part, focus.Claim})
			return
		}
	}
	assert.Fail(t, "the card holds the keyboard captive")
}

func TestFocusIsVisible(t *testing.T) {
	t.Parallel()
	p := openTwoCars(t, desktop)
	p.Press(tabKey)
	assert.Equal(t, "marker", p.Focus().Part)
	width := ask[float64](p, `((b) => { const s = getComputedStyle(b); return s.outlineStyle === "none" ? 0 : parseFloat(s.outlineWidth) })(probe.all("[part~=marker]")[0])`)
	assert.GreaterOrEqual(t, width, 2.0, "the marker that has the keyboard has an outline of at least 2 px")
}

// minTarget is the least size of what is to be hit, in CSS pixels (WCAG 2.2, 2.5.8).
const minTarget = 24

func TestTargetsAreLargeEnough(t *testing.T) {
	t.Parallel()
	for _, d := range []display{desktop, phone} {
		p := openTwoCars(t, d)
		p.Run("claimlight.open('senat')")
		p.WaitCard("senat")
		for _, part := range []string{"marker", "close"} {
			size := ask[box](p, jsCall(hitArea, part))
			assert.GreaterOrEqual(t, size.Width, float64(minTarget), "%s, %d px wide screen", part, d.Width)
			assert.GreaterOrEqual(t, size.Height, float64(minTarget), "%s, %d px wide screen", part, d.Width)
		}
	}
}

// hitArea measures what a finger can hit: how far from its middle a button still is what lies under the point.
const hitArea = `((part) => {
	const button = probe.all(part === "marker" ? "[part~=marker]" : "[part~=card] button")[0];
	const { X, Y } = probe.pointAt(button);
	const under = (x, y) => button.getRootNode().elementsFromPoint(x, y).includes(button);
	const reach = (dx, dy) => { let n = 0; while (n < 100 && under(X + dx * n, Y + dy * n)) n += 0.5; return n; };
	return { X, Y, Width: reach(1, 0) + reach(-1, 0), Height: reach(0, 1) + reach(0, -1) };
})`
