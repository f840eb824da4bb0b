//go:build e2e

package e2e

import (
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// report is what window.claimlight.ready resolves to.
type report struct {
	Root    string // the article root's element
	Claims  []result
	Timings map[string]float64
}

// result is the public JSON of one claim.
type result struct {
	ID         string  `json:"id"`
	Kind       string  `json:"kind"`
	Verdict    string  `json:"verdict"`
	Status     string  `json:"status"`
	Matches    []match `json:"matches"`
	Similarity float64 `json:"similarity"`
}

type match struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// cardView is the open card as a reader has it.
type cardView struct {
	Claim, Role, Modal, Name, Text string
	Box                            box
	Focused                        bool // the keyboard is in it
	Links                          []struct{ Href, Text string }
}

// markerView is a marker as a reader has it.
type markerView struct {
	Claim, Name, Expanded string
	Box                   box
}

// focusView is where the keyboard is.
type focusView struct {
	Tag, Part, Claim, Text string
	InCard                 bool
}

// pageView is all that the widget could have changed in a page.
type pageView struct {
	HTML, Text string
	TextNodes  []int
	Sheets     int
	Highlights []string
}

// event is a claimlight:… event.
type event struct{ Name, ID, Message string }

// serveArticle serves a page with one article and its claims file.
func serveArticle(t *testing.T, article string, claims ...claim) *httptest.Server {
	t.Helper()
	return serveWidget(t, routes{"/page": htmlPage(newsPage(widgetTag, article)), "/claims.json": jsonFile(fileOf(claims...))})
}

// openArticle opens such a page and waits for the widget.
func openArticle(t *testing.T, d display, article string, claims ...claim) *tab {
	t.Helper()
	server := serveArticle(t, article, claims...)
	p := newTab(t, d)
	p.Open(server.URL + "/page")
	p.Ready()
	return p
}

// withoutWidget opens a page whose widget can't be loaded, and returns it as the publisher wrote it.
func withoutWidget(t *testing.T, server *httptest.Server, path string, d display) pageView {
	t.Helper()
	p := newTab(t, d)
	p.Block(server.URL + "/claimlight.js")
	p.Open(server.URL + path)
	require.False(t, ask[bool](p, "'claimlight' in window"), "the widget is kept out of the page it is compared with")
	return p.Page()
}

// Ready waits for the widget and returns its Report.
func (p *tab) Ready() report {
	p.t.Helper()
	p.Wait("the widget starts", "window.claimlight")
	p.Wait("the widget is ready, or says why not", "probe.events.length")
	failed := ask[[]event](p, "probe.events.filter((e) => e.name === 'error').map(({name, id, message}) => ({Name: name, ID: id, Message: message}))")
	require.Empty(p.t, failed, "the widget gave up")
	return ask[report](p, "probe.ready(claimlight.ready)")
}

// Page returns what the widget could have changed.
func (p *tab) Page() pageView {
	p.t.Helper()
	return ask[pageView](p, "probe.page()")
}

// Events returns the widget's events so far.
func (p *tab) Events() []event {
	p.t.Helper()
	return ask[[]event](p, "probe.events.map(({name, id, message}) => ({Name: name, ID: id, Message: message}))")
}

// Spot scrolls to a claim's words and returns a point on them.
func (p *tab) Spot(id string) point {
	p.t.Helper()
	return ask[point](p, jsCall("probe.spot", id, 0))
}

// Card returns the open card, nil when there is none.
func (p *tab) Card() *cardView {
	p.t.Helper()
	return ask[*cardView](p, "probe.card()")
}

// WaitCard waits until the card of a claim is open, it alone, and at rest.
func (p *tab) WaitCard(id string) cardView {
	p.t.Helper()
	p.Wait("the card of the claim "+id+" opens", "probe.card()?.Claim === "+jsCall("String", id))
	p.Wait("the card comes to rest", "probe.all('[part~=card]').every((c) => c.getAnimations({subtree: true}).length === 0)")
	card := p.Card()
	require.NotNil(p.t, card, "the card of the claim %s stays open", id)
	assert.Len(p.t, ask[[]any](p, "probe.all('[part~=card]').filter((c) => c.checkVisibility()).map(() => 0)"), 1, "one card is open at a time")
	return *card
}

// WaitClosed waits until no card is open.
func (p *tab) WaitClosed() {
	p.t.Helper()
	p.Wait("the card closes", "probe.card() === null")
}

// Focus tells where the keyboard is.
func (p *tab) Focus() focusView {
	p.t.Helper()
	return ask[focusView](p, "probe.focus()")
}

// Markers returns the visible markers in document order.
func (p *tab) Markers() []markerView {
	p.t.Helper()
	return ask[[]markerView](p, "probe.markers()")
}

// Marker scrolls to the marker of a claim and returns its middle.
func (p *tab) Marker(id string) point {
	p.t.Helper()
	return ask[point](p, jsCall("((id) => probe.pointAt(probe.all('[part~=marker]').find((b) => b.getRootNode().host.getAttribute('claim') === id)))", id))
}

// Highlights returns the painted words by highlight name.
func (p *tab) Highlights() map[string][]string {
	p.t.Helper()
	return ask[map[string][]string](p, "probe.highlights()")
}

// CleanConsole asserts that nothing was complained of.
func (p *tab) CleanConsole() {
	p.t.Helper()
	assert.Empty(p.t, list(p.Complaints()), "the console is clean")
	assert.Empty(p.t, ask[[]string](p, "probe.unhandled"), "no rejection is left unhandled")
}
