package jsontext

import "strings"

// space goes past white space. A comment is reported and passed.
func (p *parser) space() {
	for p.pos < len(p.src) {
		switch p.src[p.pos] {
		case ' ', '\t', '\n', '\r':
			p.pos++
		case '/':
			if !p.comment() {
				return
			}
		default:
			return
		}
	}
}

// comment goes past a comment as JavaScript has it, and reports whether there was one.
func (p *parser) comment() bool {
	rest := p.src[p.pos:]
	for _, mark := range []struct{ begin, end string }{{"//", "\n"}, {"/*", "*/"}} {
		if !strings.HasPrefix(rest, mark.begin) {
			continue
		}
		p.fault(p.pos, ErrSyntax, "JSON has no comments; remove it")
		length := strings.Index(rest[2:], mark.end)
		if p.stopped || length < 0 {
			p.pos = len(p.src)
			return true
		}
		p.pos += 2 + length + len(mark.end)
		return true
	}
	return false
}
