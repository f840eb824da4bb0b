package jsontext

import (
	"slices"
	"strconv"
	"strings"
)

// Parse reads one JSON document. It returns all faults it can tell apart, in the order of the text.
//
// After a fault it can read on behind, the Value is whole but for values of kind Invalid, which have been reported. After any
// other the Value's own kind is Invalid, and nothing is known of the document.
func Parse(data []byte, limits Limits) (Value, []Error) {
	p := parser{limits: limits.withDefaults()}
	if !p.open(data) {
		return Value{}, p.errs
	}
	v := p.value()
	p.close()
	if p.stopped {
		v = Value{}
	}
	return v, p.errs
}

// parser reads src from pos on. A recursive descent: one method per production of the grammar.
type parser struct {
	src     string
	pos     int
	limits  Limits
	path    []string // leads to the value at pos
	depth   int
	values  int
	members []Member // of the objects that are open, the outermost first
	items   []Value  // of the arrays that are open
	errs    []Error
	faults  int  // of the syntax, in errs
	stopped bool // after a fault that can't be read behind; pos is then at the end, so that all loops end
}

// value reads the value at pos.
func (p *parser) value() Value {
	p.space()
	v := Value{Offset: p.pos}
	if p.values++; p.values > p.limits.Values {
		p.stop(p.pos, ErrLimit, "more than "+strconv.Itoa(p.limits.Values)+" values; make the text smaller")
		return v
	}
	switch c := p.peek(); {
	case c == '{':
		v.Kind, v.Members = Object, p.object()
	case c == '[':
		v.Kind, v.Items = Array, p.array()
	case c == '"' || c == '\'':
		v.Kind, v.Text = p.string()
	case numeric(c):
		v.Kind, v.Text = p.number()
	case alphabetic(c):
		v.Kind, v.Text = p.word()
	default:
		p.unexpected("a value")
	}
	return v
}

// peek returns the byte at pos, 0 at the end.
func (p *parser) peek() byte {
	if p.pos < len(p.src) {
		return p.src[p.pos]
	}
	return 0
}

// take goes past c and reports whether it was there.
func (p *parser) take(c byte) bool {
	if p.pos < len(p.src) && p.src[p.pos] == c {
		p.pos++
		return true
	}
	return false
}

// fault reports something wrong at offset that can be read behind. After a stop nothing is reported:
// it would only follow from what was.
func (p *parser) fault(offset int, kind error, text string) {
	if p.stopped {
		return
	}
	if kind != ErrTooLong {
		p.faults++
	}
	if p.faults > maxFaults {
		text = "more than " + strconv.Itoa(maxFaults) + " errors; the rest is not read until these are mended"
		p.halt()
	}
	at := len(p.errs)
	for at > 0 && p.errs[at-1].Offset > offset { // a long string is found faulty at its end, but by its beginning
		at--
	}
	p.errs = slices.Insert(p.errs, at, Error{Offset: offset, Path: slices.Clone(p.path), Err: &fault{kind, text}})
}

// stop reports something wrong at offset and gives up.
func (p *parser) stop(offset int, kind error, text string) {
	p.fault(offset, kind, text)
	p.halt()
}

// halt ends the reading.
func (p *parser) halt() {
	p.stopped, p.pos = true, len(p.src)
}

// line returns the number of the line that offset is in, for messages that name a second place.
func (p *parser) line(offset int) string {
	return strconv.Itoa(1 + strings.Count(p.src[:offset], "\n"))
}
