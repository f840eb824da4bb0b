//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const twoCars = `<p>He drove an Aurus Senat limousine through the town.</p>
<p>He also owns a Maybach S62 in black.</p>`

func openTwoCars(t *testing.T, d display) *tab {
	t.Helper()
	return openArticle(t, d, twoCars, vehicle("senat", "Aurus Senat limousine"), vehicle("maybach", "a Maybach S62"))
}

func TestCardOpensByEveryInput(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		display display
		open    func(*tab)
		focused bool // the keyboard follows into the card
	}{
		{"click on the words", desktop, func(p *tab) { p.Click(p.Spot("senat")) }, true},
		{"click on the marker", desktop, func(p *tab) { p.Click(p.Marker("senat")) }, true},
		{"tap on the words", phone, func(p *tab) { p.Tap(p.Spot("senat")) }, true},
		{"tap on the marker", phone, func(p *tab) { p.Tap(p.Marker("senat")) }, true},
		{"Enter on the marker", desktop, func(p *tab) { p.Press(tabKey, enter) }, true},
		{"Space on the marker", desktop, func(p *tab) { p.Press(tabKey, space) }, true},
		{"pointing at the words", desktop, func(p *tab) { p.Point(p.Spot("senat")) }, false},
		{"pointing at the marker", desktop, func(p *tab) { p.Point(p.Marker("senat")) }, false},
		{"claimlight.open", desktop, func(p *tab) { p.Run("claimlight.open('senat')") }, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := openTwoCars(t, test.display)
			test.open(p)
			card := p.WaitCard("senat")
			assert.Contains(t, card.Text, "Summary of senat.")
			if test.focused {
				p.Wait("the keyboard is in the card", "probe.focus().InCard")
			} else {
				assert.Equal(t, "body", p.Focus().Tag, "pointing leaves the keyboard where it was")
			}
			assert.Equal(t, "true", p.Markers()[0].Expanded, "the marker says that its card is open")
			assert.Equal(t, []string{"Aurus Senat limousine"}, p.Highlights()["claimlight-active"], "the open claim's words stand out")
			assert.Contains(t, p.Events(), event{Name: "open", ID: "senat"})
			p.CleanConsole()
		})
	}
}

func TestCardClosesByEveryInput(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name  string
		close func(*tab)
	}{
		{"Escape", func(p *tab) { p.Press(escape) }},
		{"its close button", func(p *tab) { p.Click(p.Box(p.Named("button", "Close")).Center()) }},
		{"a click outside", func(p *tab) { p.Click(point{3, 3}) }},
		{"claimlight.close", func(p *tab) { p.Run("claimlight.close()") }},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := openTwoCars(t, desktop)
			p.Press(tabKey, enter)
			p.WaitCard("senat")
			p.Wait("the keyboard is in the card", "probe.focus().InCard")
			test.close(p)
			p.WaitClosed()
			focus := p.Focus()
			assert.Equal(t, []string{"marker", "senat"}, []string{focus.Part, focus.Claim}, "the keyboard is back at the marker")
			assert.Equal(t, "false", p.Markers()[0].Expanded)
			assert.Empty(t, p.Highlights()["claimlight-active"])
			events := p.Events()
			assert.Equal(t, "close", events[len(events)-1].Name)
			p.CleanConsole()
		})
	}
}

func TestClickOnAControlOutsideKeepsTheKeyboardThere(t *testing.T) {
	t.Parallel()
	p := openArticle(t, desktop, `<p><input id="search"></p>`+twoCars, vehicle("senat", "Aurus Senat limousine"))
	p.Click(p.Spot("senat"))
	p.WaitCard("senat")
	p.Click(ask[point](p, "probe.pointAt(document.getElementById('search'))"))
	p.WaitClosed()
	assert.Equal(t, "input", p.Focus().Tag)
}

// slowTimers has each delay last three times as long, so that the mouse is past the words before a card opens on a busy
// machine, too. It is still shorter than Settle.
const slowTimers = `window.setTimeout = ((set) => (f, ms, ...args) => set(f, 3 * ms, ...args))(window.setTimeout)`

func TestPointing(t *testing.T) {
	t.Parallel()
	away := point{3, 3}
	t.Run("in passing opens nothing", func(t *testing.T) {
		t.Parallel()
		server := serveArticle(t, twoCars, vehicle("senat", "Aurus Senat limousine"))
		p := newTab(t, desktop)
		p.BeforeScripts(slowTimers)
		p.Open(server.URL + "/page")
		p.Ready()
		p.Point(p.Spot("senat"))
		p.Point(away)
		p.Settle()
		assert.Nil(t, p.Card())
		assert.NotContains(t, p.Events(), event{Name: "open", ID: "senat"})
	})
	t.Run("away closes", func(t *testing.T) {
		t.Parallel()
		p := openTwoCars(t, desktop)
		p.Point(p.Spot("senat"))
		p.WaitCard("senat")
		p.Point(away)
		p.WaitClosed()
		assert.Equal(t, "body", p.Focus().Tag, "closing moves no focus that opening did not move")
	})
	t.Run("at the card keeps it", func(t *testing.T) {
		t.Parallel()
		p := openTwoCars(t, desktop)
		p.Point(p.Spot("senat"))
		p.Point(p.WaitCard("senat").Box.Center())
		p.Settle()
		require.NotNil(t, p.Card(), "the card stays while the mouse is on it")
		p.Point(away)
		p.WaitClosed()
	})
	t.Run("at another claim opens that one", func(t *testing.T) {
		t.Parallel()
		p := openTwoCars(t, desktop)
		p.Point(p.Spot("maybach"))
		p.WaitCard("maybach")
		p.Point(p.Spot("senat"))
		p.WaitCard("senat")
	})
	t.Run("elsewhere leaves a card that was clicked", func(t *testing.T) {
		t.Parallel()
		p := openTwoCars(t, desktop)
		p.Click(p.Spot("senat"))
		p.WaitCard("senat")
		p.Point(away)
		p.Settle()
		assert.NotNil(t, p.Card())
	})
}
