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
		return shorten(word)
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
	case r <= ' ' || r >= 0x7f && r < 0xa1 || r >= 0x2000 && r < 0x2070 || r == 0xfeff || r == 0xad:
		return codePoint(r)
	}
	return string(r)
}

// codePoint returns U+XXXX for a character of the Basic Multilingual Plane.
func codePoint(r rune) string {
	const digits = "0123456789ABCDEF"
	return string([]byte{'U', '+', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15]})
}

// shorten returns a part of the text for use in a message: in quotes, without characters that are not seen, not too long.
func shorten(s string) string {
	const most = 40 // characters
	out := []byte{'"'}
	n := 0
	for _, r := range s {
		if n++; n > most {
			out = append(out, "…"...)
			break
		}
		if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x2028 && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			r = utf8.RuneError
		}
		out = utf8.AppendRune(out, r)
	}
	return string(append(out, '"'))
}
