//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

const bridge = `<p>The bridge opened on 3 May 2019. It carries <b>12,000</b> cars a day, says Ann Lee.</p>`

// statusOf is the status of a claim in the latest Report.
const statusOf = "window.latest?.claims.find((claim) => claim.id === 'cars').status"

func openLive(t *testing.T) *tab {
	t.Helper()
	p := openArticle(t, desktop, bridge, statement("opened", "opened on 3 May 2019"), statement("cars", "carries 12,000 cars a day"))
	p.Run("document.addEventListener('claimlight:update', (event) => { window.latest = event.detail })")
	return p
}

// TestVerdictLeavesWordsThatChange: a number is changed after the widget is done, and nobody calls refresh().
func TestVerdictLeavesWordsThatChange(t *testing.T) {
	t.Parallel()
	p := openLive(t)
	assert.Contains(t, p.Highlights()["claimlight-supported"], "carries 12,000 cars a day")
	p.Run("document.querySelector('article b').textContent = '99,000'")
	p.Wait("the article is matched again", statusOf+" !== undefined && "+statusOf+" !== 'exact'")
	assert.Equal(t, []string{"opened on 3 May 2019"}, p.Highlights()["claimlight-supported"])
	p.Run("document.querySelector('article b').textContent = '12,000'")
	p.Wait("the verdict comes back with the words", statusOf+" === 'exact'")
	assert.Contains(t, p.Highlights()["claimlight-supported"], "carries 12,000 cars a day")
	p.CleanConsole()
}

// TestUnchangedTextIsNotMatchedAgain: what comes and goes without text is none of the widget's business.
func TestUnchangedTextIsNotMatchedAgain(t *testing.T) {
	t.Parallel()
	p := openLive(t)
	p.Run("document.querySelector('article p').append(document.createElement('img'))")
	p.Run("document.querySelector('article p').className = 'seen'")
	p.Settle()
	assert.False(t, ask[bool](p, "!!window.latest"))
}

// TestPageThatKeepsItsTextNode: a framework holds the paragraph's text node from before the widget came, and writes it whole.
func TestPageThatKeepsItsTextNode(t *testing.T) {
	t.Parallel()
	server := serveArticle(t, `<p>The bridge opened on 3 May 2019. It cost four million, says Ann Lee.</p>`,
		statement("opened", "opened on 3 May 2019"), statement("cars", "cost four million"))
	p := newTab(t, desktop)
	p.BeforeScripts("addEventListener('DOMContentLoaded', () => { window.kept = document.querySelector('article p').firstChild; window.whole = kept.data })")
	p.Open(server.URL + "/page")
	p.Ready()
	p.Run("kept.data = whole.replace('3 May', '4 May')")
	p.Wait("the paragraph says it once", "document.querySelector('article p').textContent === whole.replace('3 May', '4 May')")
	p.Wait("the claim that still stands is shown", "[...CSS.highlights.get('claimlight-supported') ?? []].map(String).join() === 'cost four million'")
	p.Run("claimlight.destroy()")
	assert.Equal(t, 1, ask[int](p, "document.querySelector('article p').childNodes.length"))
	p.CleanConsole()
}

// TestPageThatEditsAPart: another script changes the text node that it finds, and not the rest: nothing may be lost.
func TestPageThatEditsAPart(t *testing.T) {
	t.Parallel()
	p := openLive(t)
	p.Run("document.querySelector('article p').firstChild.data = 'The bridge was opened on 3 May 2019'")
	p.Settle()
	assert.Equal(t, "The bridge was opened on 3 May 2019. It carries 12,000 cars a day, says Ann Lee.",
		ask[string](p, "document.querySelector('article').textContent.trim()"))
	p.CleanConsole()
}
