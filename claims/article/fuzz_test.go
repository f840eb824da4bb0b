package article_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/article"
	"github.com/claimlight/claimlight/claims/markup"
)

// FuzzParse holds every text against a recursive reading of the rules, and against what users of a Text rely on.
func FuzzParse(f *testing.F) {
	for _, page := range []string{
		`<p>one<br>two</p><script>x</script><style>y</style>`, `<div hidden>a<p>😀</div>b`, `<svg><template>x</template></svg>`,
		`<article><template><p>x</template>a<ruby>b<rt>c</ruby></article>`, "<pre>\n\n\x00</pre><table>x<tr>y", `<b><p>a</b>b<a>c<a>d`,
	} {
		f.Add(page)
	}
	f.Fuzz(func(t *testing.T, page string) {
		doc, err := article.Parse(strings.NewReader(page), article.Options{})
		if err != nil {
			return
		}
		want := oracle{}
		want.read(doc.Root, false)
		require.Equal(t, want.marked, showNodes(doc))
		assertSound(t, doc.Text)
	})
}

// oracle reads an article the plain way: recursively, each character with what is known of it.
type oracle struct {
	marked string
	broken bool
}

func (o *oracle) read(n *html.Node, blind bool) {
	if n.Type == html.TextNode && n.Data != "" {
		o.text(n.Data, blind)
		return
	}
	hidden := slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "hidden" && a.Namespace == "" })
	block := n.Type == html.ElementNode && slices.Contains(markup.Blocks, n.Data)
	blind = blind || hidden || n.Type == html.ElementNode && slices.Contains(markup.Blind, n.Data)
	o.broken = o.broken || block
	if n.Data != "template" || n.Namespace != "" {
		for child := range n.ChildNodes() {
			o.read(child, blind)
		}
	}
	o.broken = o.broken || block
}

func (o *oracle) text(data string, blind bool) {
	if o.broken && o.marked != "" {
		o.marked += "|"
	}
	o.broken = false
	if blind {
		data = "[" + data + "]"
	}
	o.marked += data + "\n"
}

// showNodes writes a document in the oracle's form.
func showNodes(doc *article.Document) string {
	var b strings.Builder
	for _, n := range doc.Nodes {
		data := n.Node.Data
		if slices.Contains(doc.Text.Breaks, n.Start) {
			b.WriteString("|")
		}
		if slices.ContainsFunc(doc.Text.Blind, func(s anchor.Span) bool { return s.Start <= n.Start && n.End <= s.End }) {
			data = "[" + data + "]"
		}
		b.WriteString(data + "\n")
	}
	return b.String()
}

func assertSound(t *testing.T, text anchor.Text) {
	t.Helper()
	end := anchor.Offset(0)
	for _, r := range text.Chars {
		end += anchor.Offset(1 + len(string(r))/4)
	}
	last := anchor.Offset(0)
	for _, at := range text.Breaks {
		assert.Less(t, last, at, "breaks rise strictly, from above 0")
		last = at
	}
	assert.LessOrEqual(t, last, max(end-1, 0), "no break at the end")
	last = -1
	for _, span := range text.Blind {
		assert.Less(t, last, span.Start, "blind spans rise and do not touch")
		assert.Less(t, span.Start, span.End, "blind spans are not empty")
		last = span.End
	}
	assert.LessOrEqual(t, last, end, "blind spans lie within the text")
}
