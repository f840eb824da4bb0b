package jsontext

// name reads the member name at pos. It reports false when there is none that could be kept.
func (p *parser) name() (string, bool) {
	begin := p.pos
	switch c := p.peek(); {
	case c == '"' || c == '\'':
		kind, name := p.string()
		return name, kind == String
	case alphabetic(c):
		word := p.run(wordChar)
		p.fault(begin, ErrSyntax, "member name "+word+` needs double quotes; write "`+word+`"`)
		return word, true
	}
	p.unexpected("a member name in double quotes")
	return "", false
}

// colon goes past the colon between a name and its value.
func (p *parser) colon() {
	p.space()
	switch {
	case p.take(':'):
	case p.peek() == '=':
		p.fault(p.pos, ErrSyntax, "= is not allowed here; write a colon")
		p.pos = min(p.pos+1, len(p.src))
	case p.atValue():
		p.fault(p.pos, ErrSyntax, "a colon is missing before "+p.shown())
	default:
		p.unexpected("a colon")
	}
}

// few is up to how many names are compared one by one; that is faster than hashing them, and most objects are small.
const few = 16

// names are the member names of one object with their offsets. The zero value is empty.
type names struct {
	list  []string
	at    []int
	index map[string]int // of all names in list, once there are more than few
}

// add adds a name, or returns the offset where it stood already.
func (n *names) add(name string, offset int) (first int, twice bool) {
	if i, ok := n.find(name); ok {
		return n.at[i], true
	}
	n.list, n.at = append(n.list, name), append(n.at, offset)
	if n.index != nil {
		n.index[name] = len(n.list) - 1
	} else if len(n.list) > few {
		n.index = make(map[string]int, 2*len(n.list))
		for i, known := range n.list {
			n.index[known] = i
		}
	}
	return 0, false
}

func (n *names) find(name string) (int, bool) {
	if n.index != nil {
		i, ok := n.index[name]
		return i, ok
	}
	for i, known := range n.list {
		if known == name {
			return i, true
		}
	}
	return 0, false
}
