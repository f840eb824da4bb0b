package jsontext

import (
	"strings"
	"unicode/utf8"
)

// unexpected reports that something else than what is wanted stands at pos, and gives up.
func (p *parser) unexpected(wanted string) {
	switch {
	case p.pos == len(p.src):
		p.stop(p.pos, ErrSyntax, "the text ends where "+wanted+" is expected")
	case p.quotationMark():
		p.stop(p.pos, ErrSyntax, "typographic quotes are not allowed around text; use plain double quotes")
	default:
		p.stop(p.pos, ErrSyntax, wanted+" is expected, not "+p.shown())
	}
}

// quotationMark reports whether a quotation mark that JSON does not know stands at pos.
func (p *parser) quotationMark() bool {
	r, _ := utf8.DecodeRuneInString(p.src[p.pos:])
	return strings.ContainsRune("“”„‟‘’‚«»`´", r)
}

// shown returns what stands at pos as a message names it.
func (p *parser) shown() string {
	switch c := p.peek(); {
	case alphabetic(c) || digit(c):
		begin := p.pos
		word := p.run(wordChar)
		p.pos = begin
		return Quoted(word)
	case c == '"':
		return "a string"
	}
	return p.char()
}

// char returns the character at pos, or its code point where a character would not be seen.
func (p *parser) char() string {
	r, size := utf8.DecodeRuneInString(p.src[p.pos:])
	switch {
	case size == 0:
		return "the end"
	case Invisible(r):
		return codePoint(r)
	}
	return string(r)
}

// codePoint returns U+XXXX for a character of the Basic Multilingual Plane.
func codePoint(r rune) string {
	const digits = "0123456789ABCDEF"
	return string([]byte{'U', '+', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15]})
}
