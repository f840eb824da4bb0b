package view

import "github.com/claimlight/claimlight/claims/jsontext"

// Node is an element to be built, or, when Tag is empty, its text. The bridge makes it with createElement, setAttribute
// and text nodes, so nothing in it is ever parsed as HTML.
type Node struct {
	Tag      string
	Attrs    []Attr
	Text     string // only where Tag is empty
	Children []Node
}

// Attr is an attribute of an element.
type Attr struct{ Name, Value string }

// AppendJSON appends the node in the form the bridge reads: a string for text, ["tag", {"attribute": "value"}, child, …] for an element.
func (n Node) AppendJSON(dst []byte) []byte {
	if n.Tag == "" {
		return jsontext.AppendString(dst, n.Text)
	}
	dst = append(dst, '[')
	dst = jsontext.AppendString(dst, n.Tag)
	dst = AppendAttrs(append(dst, ','), n.Attrs)
	for _, child := range n.Children {
		dst = child.AppendJSON(append(dst, ','))
	}
	return append(dst, ']')
}

// AppendAttrs appends attributes as a JSON object.
func AppendAttrs(dst []byte, attrs []Attr) []byte {
	dst = append(dst, '{')
	for _, a := range attrs {
		dst = jsontext.AppendString(jsontext.AppendName(dst, a.Name), a.Value)
	}
	return append(dst, '}')
}
