//go:build e2e

package e2e

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// settled tells how a promise ends.
func settled(p *tab, promise string) string {
	p.t.Helper()
	return ask[string](p, "Promise.race(["+promise+".then(() => 'resolved', (error) => 'rejected: ' + error.message), "+
		"new Promise((resolve) => setTimeout(resolve, 5000, 'neither'))])")
}

func TestRefreshIsAnsweredWhateverHappens(t *testing.T) {
	t.Parallel()
	t.Run("after destroy", func(t *testing.T) {
		t.Parallel()
		p := openTwoCars(t, desktop)
		p.Run("(window.old = claimlight).destroy()")
		assert.Contains(t, settled(p, "old.refresh()"), "rejected: the widget has left the page")
	})
	t.Run("after a failure", func(t *testing.T) {
		t.Parallel()
		server := serveWidget(t, routes{"/page": htmlPage(newsPage(widgetTag, twoCars)), "/claims.json": status(http.StatusNotFound)})
		p := newTab(t, desktop)
		p.Open(server.URL + "/page")
		p.Wait("the widget gives up", "probe.events.length")
		assert.Contains(t, settled(p, "claimlight.refresh()"), "rejected: the widget has left the page")
	})
	t.Run("when it fails", func(t *testing.T) {
		t.Parallel()
		p := openTwoCars(t, desktop)
		p.Run("document.querySelector('script[data-claims]').dataset.article = '#nowhere'")
		assert.Contains(t, settled(p, "claimlight.refresh()"), "rejected: no element of this page matches #nowhere")
	})
	t.Run("before ready", func(t *testing.T) {
		t.Parallel()
		p := openCalling(t, "window.early = claimlight.refresh()")
		p.Ready()
		assert.Equal(t, "resolved", settled(p, "early"))
	})
}

func TestOpenBeforeReady(t *testing.T) {
	t.Parallel()
	p := openCalling(t, "claimlight.open('senat')")
	p.WaitCard("senat")
	p.CleanConsole()
}

// openCalling opens a page that calls the API as soon as it is there.
func openCalling(t *testing.T, call string) *tab {
	t.Helper()
	tag := strings.Replace(widgetTag, " data", ` onload="`+call+`" data`, 1)
	server := serveWidget(t, routes{"/page": htmlPage(newsPage(tag, twoCars)), "/claims.json": jsonFile(fileOf(vehicle("senat", "Aurus Senat limousine")))})
	p := newTab(t, desktop)
	p.Open(server.URL + "/page")
	return p
}

// TestListenersMayCallTheAPI: what a page asks for while the widget tells it of something comes right after that.
func TestListenersMayCallTheAPI(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, on, call string
		check          func(*tab)
	}{
		{"close as a card opens", "open", "claimlight.close()", func(p *tab) { p.WaitClosed() }},
		{"another card as one closes", "close", "claimlight.open('maybach')", func(p *tab) {
			p.Press(escape)
			p.WaitCard("maybach")
		}},
		{"another card as one opens", "open", "claimlight.open('maybach')", func(p *tab) { p.WaitCard("maybach") }},
		{"refresh as a card opens", "open", "claimlight.refresh()", func(p *tab) {
			p.Wait("the page is matched again", "probe.events.some((e) => e.name === 'update')")
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := openTwoCars(t, desktop)
			p.Run("document.addEventListener('claimlight:" + test.on + "', () => " + test.call + ", { once: true })")
			p.Click(p.Spot("senat"))
			p.Wait("the card has opened", "probe.events.some((e) => e.name === 'open')")
			test.check(p)
			assert.Len(t, p.Markers(), 2, "the widget is at work")
			p.CleanConsole()
		})
	}
	for _, on := range []string{"ready", "open", "close", "update"} {
		t.Run("destroy on "+on, func(t *testing.T) {
			t.Parallel()
			server := serveArticle(t, twoCars, vehicle("senat", "Aurus Senat limousine"))
			p := newTab(t, desktop)
			p.BeforeScripts("document.addEventListener('claimlight:" + on + "', () => claimlight.destroy())")
			p.Open(server.URL + "/page")
			p.Wait("the widget is ready", "probe.events.length")
			p.Run("window.claimlight?.open('senat')")
			p.Run("window.claimlight?.refresh().catch(() => {})")
			p.Wait("the widget is gone", "!window.claimlight")
			assert.Equal(t, withoutWidget(t, server, "/page", desktop), p.Page())
			p.CleanConsole()
		})
	}
}
