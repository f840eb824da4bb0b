package article

import (
	"iter"

	"golang.org/x/net/html"
)

// edge is where a walk meets a node: as it begins or as it ends.
type edge bool

const (
	begins edge = false
	ends   edge = true
)

// walk yields root and what is under it in document order, each node as it begins and as it ends.
// It follows the tree's own links, so that no depth of nesting is too much for it.
func walk(root *html.Node) iter.Seq2[*html.Node, edge] {
	return func(yield func(*html.Node, edge) bool) {
		for n, at := root, begins; yield(n, at); {
			switch child := firstChild(n); {
			case at == begins && child != nil:
				n = child
			case at == begins:
				at = ends
			case n == root:
				return
			case n.NextSibling != nil:
				n, at = n.NextSibling, begins
			default:
				n = n.Parent
			}
		}
	}
}

// firstChild is nil for a template: the parser keeps a template's content among its children, a browser in a document apart.
func firstChild(n *html.Node) *html.Node {
	if n.Type == html.ElementNode && n.Data == "template" && n.Namespace == "" {
		return nil
	}
	return n.FirstChild
}
