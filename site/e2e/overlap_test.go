//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestClaimsThatOverlap(t *testing.T) {
	t.Parallel()
	const article = `<p>The leader drove an Aurus Senat limousine given last September by his guest.</p>`
	t.Run("each opens on words of its own", func(t *testing.T) {
		t.Parallel()
		p := openArticle(t, desktop, article, vehicle("car", "drove an Aurus Senat limousine"), statement("gift", "Aurus Senat limousine given last September"))
		assert.Equal(t, []string{"drove an Aurus Senat limousine", "Aurus Senat limousine given last September"}, p.Highlights()["claimlight-supported"])
		for _, id := range []string{"car", "gift"} {
			p.Click(p.Spot(id))
			p.WaitCard(id)
		}
	})
	t.Run("of one within another the inner opens on its words, the outer on the rest", func(t *testing.T) {
		t.Parallel()
		p := openArticle(t, desktop, article, statement("outer", "drove an Aurus Senat limousine given last September"), vehicle("inner", "Aurus Senat"))
		for _, id := range []string{"inner", "outer"} {
			p.Click(p.Spot(id))
			p.WaitCard(id)
		}
	})
	t.Run("two with the same words are both reached by their markers", func(t *testing.T) {
		t.Parallel()
		p := openArticle(t, desktop, article, vehicle("car", "Aurus Senat"), statement("same", "Aurus Senat"))
		require.Len(t, p.Markers(), 2)
		for _, id := range []string{"car", "same"} {
			p.Click(p.Marker(id))
			p.WaitCard(id)
		}
	})
	t.Run("different verdicts keep their own names", func(t *testing.T) {
		t.Parallel()
		wrong := vehicle("wrong", "Aurus Senat")
		wrong.Verdict, wrong.Correction = "inaccurate", "It was another car."
		p := openArticle(t, desktop, article, statement("right", "an Aurus Senat limousine"), wrong)
		assert.Equal(t, map[string][]string{"claimlight-supported": {"an Aurus Senat limousine"}, "claimlight-inaccurate": {"Aurus Senat"}}, p.Highlights())
	})
}

func TestClaimAcrossElements(t *testing.T) {
	t.Parallel()
	p := openArticle(t, desktop, `<p>He called it a <em>“clear <b>proof</b></em><b>”</b> of friendship.</p>`, statement("proof", `a "clear proof" of`))
	assert.Equal(t, []string{"a “clear proof” of"}, p.Highlights()["claimlight-supported"])
	for _, words := range []string{"em", "b"} {
		p.Click(ask[point](p, jsCall("((tag) => probe.pointAt(document.querySelector('article ' + tag)))", words)))
		p.WaitCard("proof")
		p.Press(escape)
		p.WaitClosed()
	}
}

func TestLinksInsideClaimsStayLinks(t *testing.T) {
	t.Parallel()
	const article = `<p>He drove an <a href="#car">Aurus <b>Senat</b></a> last year.</p><p id="car">The car.</p>`
	for _, quote := range []string{"drove an Aurus Senat", "an Aurus", "Aurus Senat last year"} {
		t.Run(quote, func(t *testing.T) {
			t.Parallel()
			p := openArticle(t, desktop, article, vehicle("car", quote))
			marker := "document.querySelector('claimlight-marker')"
			assert.False(t, ask[bool](p, marker+".closest('a') !== null"), "a button inside a link is none: the marker stands outside")
			assert.True(t, ask[bool](p, "Boolean(document.querySelector('article a').compareDocumentPosition("+marker+") & Node.DOCUMENT_POSITION_FOLLOWING)"), "the marker follows the link")
			p.Click(ask[point](p, "probe.pointAt(document.querySelector('article a'))"))
			p.Wait("the link is followed", "location.hash === '#car'")
			p.Point(point{3, 3})
			p.Settle()
			assert.Nil(t, p.Card(), "a link inside a claim is followed, no card opens")
			p.Click(p.Marker("car"))
			p.WaitCard("car")
		})
	}
}

func TestSelectingTextOpensNothing(t *testing.T) {
	t.Parallel()
	const words = "((from, to) => { const node = document.querySelector('article p').firstChild, r = new Range(); r.setStart(node, from); r.setEnd(node, to); const b = r.getBoundingClientRect(); return {X: b.left, Y: b.top + b.height / 2} })"
	p := openTwoCars(t, desktop)
	p.Drag(ask[point](p, jsCall(words, 14, 15)), ask[point](p, jsCall(words, 23, 24)))
	p.Point(point{3, 3})
	p.Wait("words are selected", "getSelection().toString().length > 5")
	p.Settle()
	assert.Nil(t, p.Card(), "selecting the words of a claim opens no card")
	assert.NotEmpty(t, ask[string](p, "getSelection().toString()"), "the selection stays")
}
