package view

// element makes an element of attributes, by name and value in turn. An attribute without a value is left out.
func element(tag string, attrs ...string) Node {
	return Node{Tag: tag}.with(attrs...)
}

// with adds attributes.
func (n Node) with(attrs ...string) Node {
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i+1] != "" {
			n.Attrs = append(n.Attrs, Attr{attrs[i], attrs[i+1]})
		}
	}
	return n
}

// add adds children; those that are empty are left out.
func (n Node) add(children ...Node) Node {
	for _, child := range children {
		if child.Tag != "" || child.Text != "" {
			n.Children = append(n.Children, child)
		}
	}
	return n
}

// say adds text.
func (n Node) say(text string) Node { return n.add(Node{Text: text}) }

// unlessEmpty returns the node if it holds anything, else nothing.
func (n Node) unlessEmpty() Node {
	if len(n.Children) == 0 {
		return Node{}
	}
	return n
}

// paragraph holds text of the interface.
func paragraph(part, text string) Node {
	return element("p", "part", part, "class", part).say(text).unlessEmpty()
}

// foreign marks text of the claims file: it has its own language and direction, whatever the interface has.
func (n Node) foreign(language string) Node { return n.with("lang", language, "dir", "auto") }
