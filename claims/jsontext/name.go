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

// names finds a name among the members of one object while it grows. The zero value is ready to use.
type names struct {
	first map[string]int // the index of the first member of each name, once there are more than few
	known int            // how many members are in it
}

// find returns the index of the first of the members that has the name, -1 when none has.
func (n *names) find(members []Member, name string) int {
	if len(members) <= few {
		for i := range members {
			if members[i].Name == name {
				return i
			}
		}
		return -1
	}
	if n.first == nil {
		n.first = make(map[string]int, 2*len(members))
	}
	for ; n.known < len(members); n.known++ {
		if _, twice := n.first[members[n.known].Name]; !twice {
			n.first[members[n.known].Name] = n.known
		}
	}
	if i, found := n.first[name]; found {
		return i
	}
	return -1
}
