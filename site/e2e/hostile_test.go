//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestTextIsText: nothing in a claims file is ever parsed as HTML.
func TestTextIsText(t *testing.T) {
	t.Parallel()
	const bomb = `<img src="/bomb" onerror="window.hacked = true">`
	boobyTrapped := func(id, quote string) claim {
		c := vehicle(id, quote)
		c.Verdict = "inaccurate"
		c.Summary, c.Detail, c.Correction = "Summary "+bomb, "Detail "+bomb, "Correction "+bomb
		c.Sources[0].Title, c.Sources[0].Publisher, c.Sources[0].Evidence = "Title "+bomb, "Publisher "+bomb, "Evidence "+bomb
		c.Sources = append(c.Sources, citation{Title: "Named by nobody", Withheld: "Withheld " + bomb})
		return c
	}
	p := openArticle(t, desktop, twoCars, boobyTrapped("senat", "Aurus Senat limousine"), boobyTrapped("missing", "nowhere "+bomb))
	p.Click(p.Spot("senat"))
	text := p.WaitCard("senat").Text
	for _, member := range []string{"Summary", "Detail", "Correction", "Title", "Publisher", "Evidence", "Withheld"} {
		assert.Contains(t, text, member+" "+bomb, "it is shown as it is written")
	}
	assert.Contains(t, ask[string](p, "probe.panel()"), bomb)
	p.Settle()
	assert.Empty(t, ask[[]string](p, "probe.all('img, [onerror]').map((e) => e.outerHTML)"), "no element is made of it")
	assert.False(t, ask[bool](p, "'hacked' in window"))
	p.CleanConsole()
}
