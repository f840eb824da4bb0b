//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// openWith opens a page with a head of its own.
func openWith(t *testing.T, head, article string, claims ...claim) *tab {
	t.Helper()
	server := serveWidget(t, routes{"/page": htmlPage(newsPage(head, article)), "/claims.json": jsonFile(fileOf(claims...))})
	p := newTab(t, desktop)
	p.Open(server.URL + "/page")
	p.Ready()
	return p
}

// tagWith is the tag with one more attribute.
func tagWith(attribute string) string {
	return strings.Replace(widgetTag, "></", " "+attribute+"></", 1)
}

func TestClaimsFileIsFound(t *testing.T) {
	t.Parallel()
	const bareTag = `<script async src="/claimlight.js"></script>`
	inline := `<script type="application/claims+json">` + fileOf(vehicle("senat", "Aurus Senat limousine")) + `</script>`
	const link = `<link rel="describedby" type="application/claims+json" href="claims.json">`
	for _, test := range []struct{ name, head, want string }{
		{"by the tag", widgetTag, "senat-served"},
		{"by a link", bareTag + link, "senat-served"},
		{"in the page", bareTag + inline, "senat"},
		{"by the tag before the page's own", widgetTag + inline, "senat-served"},
		{"by a link before the page's own", bareTag + inline + link, "senat-served"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := openWith(t, test.head, twoCars, vehicle("senat-served", "Aurus Senat limousine"))
			assert.Equal(t, test.want, p.Markers()[0].Claim)
			p.CleanConsole()
		})
	}
}

func TestArticleOption(t *testing.T) {
	t.Parallel()
	const article = `<section id="old"><p>An Aurus Senat, long ago.</p></section><section id="new"><p>An Aurus Senat, today.</p></section>`
	p := openWith(t, tagWith(`data-article="#new"`), article, vehicle("senat", "Aurus Senat"))
	assert.Equal(t, "new", ask[string](p, "probe.report.root.id"))
	assert.Equal(t, []string{"Aurus Senat"}, p.Highlights()["claimlight-supported"], "what stands twice in the page stands once in the article")
	assert.Equal(t, "new", ask[string](p, "document.querySelector('claimlight-marker').closest('section').id"))
}

func TestPanel(t *testing.T) {
	t.Parallel()
	missing := statement("missing", "words that are nowhere")
	twice := statement("twice", "Aurus")
	const article = `<p>An Aurus Senat and another Aurus.</p>`
	t.Run("lists what is not shown in the article", func(t *testing.T) {
		t.Parallel()
		p := openWith(t, widgetTag, article, vehicle("senat", "Aurus Senat"), missing, twice)
		panel := ask[string](p, "probe.panel()")
		assert.Contains(t, panel, "Summary of missing.")
		assert.Contains(t, panel, "Summary of twice.")
		assert.NotContains(t, panel, "Summary of senat.")
		list := "probe.all('[part~=panel] [part~=claim]').filter((entry) => entry.checkVisibility())"
		if ask[int](p, list+".length") == 0 {
			p.Click(ask[point](p, "probe.pointAt(probe.all('[part~=panel] summary')[0])"))
		}
		p.Wait("the reader sees the two", list+".length === 2")
		assert.Regexp(t, `\b[123]\b`, panel, "a line counts the claims")
		assert.True(t, ask[bool](p, "document.querySelector('article').nextElementSibling.localName === 'claimlight-panel'"), "the panel follows the article")
	})
	t.Run("off", func(t *testing.T) {
		t.Parallel()
		p := openWith(t, tagWith(`data-panel="off"`), article, vehicle("senat", "Aurus Senat"), missing, twice)
		assert.Empty(t, ask[[]int](p, "probe.all('claimlight-panel').map(() => 1)"))
		assert.Len(t, p.Markers(), 1)
	})
}

func TestMarkersOff(t *testing.T) {
	t.Parallel()
	p := openWith(t, tagWith(`data-markers="off"`), twoCars, vehicle("senat", "Aurus Senat limousine"))
	assert.Equal(t, []string{"Aurus Senat limousine"}, p.Highlights()["claimlight-supported"])
	assert.False(t, ask[bool](p, "probe.all('[part~=marker]').some((b) => b.checkVisibility({opacityProperty: true}))"), "no marker is seen")
	p.Named("button", "Claim 1, vehicle: supported. Show source")
	p.Click(p.Spot("senat"))
	p.WaitCard("senat")
	p.Press(escape)
	p.WaitClosed()
	assert.True(t, ask[bool](p, "probe.all('[part~=marker]').some((b) => b.checkVisibility({opacityProperty: true}))"), "the marker that has the keyboard is seen")
}

func TestRefreshFindsWhatHasChanged(t *testing.T) {
	t.Parallel()
	p := openTwoCars(t, desktop)
	p.Run("document.querySelectorAll('article p')[1].textContent = 'The Maybach is sold; he rides a bicycle.'")
	p.Run("document.querySelector('article').insertAdjacentHTML('afterbegin', '<p>First of all, a Maybach S62.</p>')")
	p.Run("claimlight.refresh().then((r) => { probe.report = r })")
	assert.Equal(t, []string{"a Maybach S62", "Aurus Senat limousine"}, p.Highlights()["claimlight-supported"])
	assert.Equal(t, "update", p.Events()[1].Name)
	markers := p.Markers()
	assert.Equal(t, []string{"maybach", "senat"}, []string{markers[0].Claim, markers[1].Claim})
	assert.Contains(t, markers[0].Name, "Claim 1", "claims are numbered in reading order")
	p.CleanConsole()
}
