package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/markup"
)

// TextNode is a text node with the offsets it has in the article's text.
type TextNode struct {
	anchor.Span
	Node  *html.Node
	Blind bool // never matched
}

// reader gathers the text of an article, as the numbered steps of the package comment say.
type reader struct {
	chars     strings.Builder
	at        anchor.Offset
	wordEnded bool       // a block's edge was met since the last text node
	blind     *html.Node // the outermost blind element that is open; nil outside
	text      anchor.Text
	nodes     []TextNode
}

func read(root *html.Node) (anchor.Text, []TextNode) {
	var r reader
	for n, at := range walk(root) {
		switch {
		case n.Type == html.ElementNode:
			r.element(n, at)
		case n.Type == html.TextNode && at == begins && n.Data != "":
			r.textNode(n)
		}
	}
	r.text.Chars = r.chars.String()
	return r.text, r.nodes
}

func (r *reader) element(n *html.Node, at edge) {
	if slices.Contains(markup.Blocks, n.Data) {
		r.wordEnded = true
	}
	switch {
	case at == begins && r.blind == nil && isBlind(n):
		r.blind = n
	case at == ends && r.blind == n:
		r.blind = nil
	}
}

func (r *reader) textNode(n *html.Node) {
	if r.wordEnded && r.at > 0 {
		r.text.Breaks = append(r.text.Breaks, r.at)
	}
	r.wordEnded = false
	span := anchor.Span{Start: r.at, End: r.at + anchor.Text{Chars: n.Data}.Len()}
	if r.blind != nil {
		r.text.Blind = extend(r.text.Blind, span)
	}
	r.nodes = append(r.nodes, TextNode{Span: span, Node: n, Blind: r.blind != nil})
	r.chars.WriteString(n.Data)
	r.at = span.End
}

// extend adds span to the spans before it: to the last one if the two touch.
func extend(spans []anchor.Span, span anchor.Span) []anchor.Span {
	if last := len(spans) - 1; last >= 0 && spans[last].End == span.Start {
		spans[last].End = span.End
		return spans
	}
	return append(spans, span)
}

func isBlind(n *html.Node) bool {
	_, hidden := attribute(n, markup.HiddenAttribute)
	return hidden || slices.Contains(markup.Blind, n.Data)
}
