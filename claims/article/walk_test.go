package article

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/net/html"
)

// The parser refuses such a tree; one that is built or changed in memory may still be as deep.
func TestAnyDepthIsRead(t *testing.T) {
	root := &html.Node{Type: html.ElementNode, Data: "article"}
	deepest := root
	for range 100_000 {
		child := &html.Node{Type: html.ElementNode, Data: "p"}
		deepest.AppendChild(child)
		deepest = child
	}
	deepest.AppendChild(&html.Node{Type: html.TextNode, Data: "x"})
	text, nodes := read(root)
	assert.Equal(t, "x", text.Chars)
	assert.Len(t, nodes, 1)
}

func TestWalkStaysUnderItsRoot(t *testing.T) {
	root := &html.Node{Type: html.ElementNode, Data: "b"}
	parent := &html.Node{Type: html.ElementNode, Data: "p"}
	parent.AppendChild(root)
	parent.AppendChild(&html.Node{Type: html.TextNode, Data: "after"})
	var met []edge
	for n, at := range walk(root) {
		assert.Same(t, root, n)
		met = append(met, at)
	}
	assert.Equal(t, []edge{begins, ends}, met)
}
