//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// marked are the words in mark elements, those of one claim joined.
const marked = `[...document.querySelectorAll("article mark")].map((m) => m.textContent).join("|")`

func TestMarkElementsWhereHighlightsAreMissing(t *testing.T) {
	t.Parallel()
	server := serveArticle(t, nested, vehicle("maybach", "a Maybach S62"))
	p := newTab(t, desktop)
	p.BeforeScripts(noHighlights)
	p.Open(server.URL + "/page")
	p.Ready()
	assert.Equal(t, "a |Maybach| S62", ask[string](p, marked))
	p.Click(ask[point](p, "probe.pointAt(document.querySelectorAll('article mark')[1])"))
	p.WaitCard("maybach")
	assert.Equal(t, withoutWidget(t, server, "/page", desktop).Text, p.Page().Text, "the article reads as without the widget")
	p.CleanConsole()
}

func TestMarkElementsShowTheSameWordsOnTheDemo(t *testing.T) {
	t.Parallel()
	highlighted, server := openDemo(t, minified, desktop)
	want := highlighted.Ready()
	p := newTab(t, desktop)
	p.BeforeScripts(noHighlights)
	p.Open(server.URL + "/")
	got := p.Ready()
	assert.Equal(t, want.Claims, got.Claims)
	for _, r := range found(got) {
		p.Click(p.Spot(r.ID))
		p.WaitCard(r.ID)
		p.Press(escape)
		p.WaitClosed()
	}
	p.CleanConsole()
}
