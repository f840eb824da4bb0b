//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// noHighlights takes the CSS Custom Highlight API away, as in a browser that never had it.
const noHighlights = `delete window.Highlight; delete CSS.highlights; delete window.HighlightRegistry`

const nested = `<h1>He owns <em>an Aurus</em> Senat</h1>
<p>A <a href="#x">link to <b>an Aurus</b></a><b> Senat</b>, and “a <i>Maybach</i> S62”.</p>`

func TestDestroyRestoresThePage(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name   string
		before string // runs before the page's scripts
		use    func(*tab)
	}{
		{name: "at once", use: func(*tab) {}},
		{name: "with a card open", use: func(p *tab) {
			p.Run("claimlight.open('maybach')")
			p.WaitCard("maybach")
		}},
		{name: "with mark elements", before: noHighlights, use: func(*tab) {}},
		{name: "with mark elements and a card open", before: noHighlights, use: func(p *tab) {
			p.Run("claimlight.open('senat')")
			p.WaitCard("senat")
		}},
		{name: "after refreshes", use: func(p *tab) {
			p.Run("claimlight.refresh()")
			p.Run("claimlight.refresh()")
		}},
		{name: "after refreshes with mark elements", before: noHighlights, use: func(p *tab) {
			p.Run("claimlight.refresh()")
			p.Run("claimlight.refresh()")
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			all := vehicle("senat", "an Aurus Senat")
			all.Occurrences = "all"
			server := serveArticle(t, nested, all, vehicle("maybach", `"a Maybach S62"`), statement("missing", "words that are nowhere"))
			p := newTab(t, desktop)
			p.BeforeScripts(test.before)
			p.Open(server.URL + "/page")
			p.Ready()
			test.use(p)
			assert.Len(t, p.Markers(), 3, "the widget is at work")
			p.Run("claimlight.destroy()")
			assert.Equal(t, withoutWidget(t, server, "/page", desktop), p.Page())
			assert.False(t, ask[bool](p, "'claimlight' in window"))
			assertStartsAgain(t, p, server.URL)
			p.CleanConsole()
		})
	}
}

// assertStartsAgain puts a fresh tag into the page.
func assertStartsAgain(t *testing.T, p *tab, origin string) {
	t.Helper()
	p.addTag(origin+"/claimlight.js", "claims.json", "")
	p.Ready()
	assert.Len(t, p.Markers(), 3, "a fresh tag starts the widget again")
}

func TestDestroyRestoresTheDemo(t *testing.T) {
	t.Parallel()
	p, server := openDemo(t, minified, desktop)
	p.Ready()
	p.Run("claimlight.destroy()")
	assert.Equal(t, withoutWidget(t, server, "/", desktop), p.Page())
	p.CleanConsole()
}

func TestDestroyBeforeReady(t *testing.T) {
	t.Parallel()
	server := serveWidget(t, routes{"/page": htmlPage(newsPage(widgetTag, twoCars)), "/claims.json": stall("")})
	p := newTab(t, desktop)
	p.Open(server.URL + "/page")
	p.Wait("the widget starts", "window.claimlight")
	p.Run("(window.old = claimlight).destroy()")
	p.Settle()
	assert.Equal(t, withoutWidget(t, server, "/page", desktop), p.Page())
	assert.Equal(t, "rejected", ask[string](p, "old.ready.then(() => 'resolved', () => 'rejected')"), "those who wait for the Report are told")
	assert.Empty(t, p.Events(), "that the page takes the widget away is no error")
	assert.Contains(t, list(p.driver.Messages()), "network info: net::ERR_ABORTED "+server.URL+"/claims.json", "nothing is fetched for it any more")
	p.CleanConsole()
}
