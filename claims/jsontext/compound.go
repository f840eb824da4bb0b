package jsontext

import (
	"slices"
	"strconv"
)

// object reads the object at pos. Its members gather on the parser's stack, so that they are copied once, when their number is known.
func (p *parser) object() []Member {
	begin := p.pos
	if !p.enter() {
		return nil
	}
	base := len(p.members)
	var index names
	for n := 0; p.more(begin, '}', n); n++ {
		p.member(base, &index)
	}
	members := slices.Clone(p.members[base:])
	p.members = p.members[:base]
	p.depth--
	return members
}

// array reads the array at pos, as object does.
func (p *parser) array() []Value {
	begin := p.pos
	if !p.enter() {
		return nil
	}
	base := len(p.items)
	for n := 0; p.more(begin, ']', n); n++ {
		p.path = append(p.path, strconv.Itoa(n))
		p.items = append(p.items, p.value())
		p.path = p.path[:len(p.path)-1]
	}
	items := slices.Clone(p.items[base:])
	p.items = p.items[:base]
	p.depth--
	return items
}

// member reads a name, a colon and a value, and puts them on the stack, where the object's members begin at base.
// A member whose name could not be read is left out.
func (p *parser) member(base int, index *names) {
	m := Member{Offset: p.pos}
	var ok bool
	if m.Name, ok = p.name(); p.stopped {
		return
	}
	p.path = append(p.path, m.Name)
	if first := index.find(p.members[base:], m.Name); ok && first >= 0 {
		p.fault(m.Offset, ErrDuplicate, "member "+Quoted(m.Name)+" stands twice in this object, first in line "+
			p.line(p.members[base+first].Offset)+"; keep one")
	}
	p.colon()
	m.Value = p.value()
	p.path = p.path[:len(p.path)-1]
	if ok {
		p.members = append(p.members, m)
	}
}

// enter goes past the bracket that opens an array or object, one level down.
func (p *parser) enter() bool {
	p.pos++
	if p.depth++; p.depth > p.limits.Depth {
		p.stop(p.pos-1, ErrLimit, "arrays and objects stand in each other more than "+strconv.Itoa(p.limits.Depth)+" deep; nest them less")
		return false
	}
	return true
}

// more goes to the next of the values between the bracket at begin and the one that closes it, of which it has read n.
// It reports false after the closing bracket.
func (p *parser) more(begin int, closing byte, n int) bool {
	p.space()
	switch {
	case p.stopped || p.take(closing):
		return false
	case p.pos == len(p.src):
		p.stop(p.pos, ErrSyntax, "the text ends, but the "+p.src[begin:begin+1]+" of line "+p.line(begin)+" is not closed; add "+string(closing))
		return false
	case p.peek() == ',':
		return p.comma(closing, n)
	case p.peek() == '}' || p.peek() == ']':
		p.stop(p.pos, ErrSyntax, "the "+p.src[begin:begin+1]+" of line "+p.line(begin)+" is closed by "+string(p.peek())+"; write "+string(closing))
		return false
	case n == 0:
		return true
	case !p.atValue():
		p.unexpected("a comma or " + string(closing))
		return false
	}
	p.fault(p.pos, ErrSyntax, "a comma is missing before "+p.shown())
	return true
}

// comma goes past the commas at pos to the next value. Exactly one between two values is right.
func (p *parser) comma(closing byte, n int) bool {
	first := p.pos
	for many := n == 0; p.take(','); many = true {
		if many {
			p.fault(p.pos-1, ErrSyntax, "a value is missing before this comma; remove the comma")
		}
		p.space()
	}
	if !p.take(closing) {
		return !p.stopped
	}
	if n > 0 {
		p.fault(first, ErrSyntax, "a comma before "+string(closing)+" is not allowed; remove it")
	}
	return false
}
