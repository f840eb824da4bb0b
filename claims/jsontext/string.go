package jsontext

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// string reads the string at pos. Single quotes are reported and read like double ones.
func (p *parser) string() (Kind, string) {
	begin, quote := p.pos, p.src[p.pos]
	if quote == '\'' {
		p.fault(begin, ErrSyntax, "single quotes are not allowed; use double quotes")
		if p.stopped {
			return Invalid, ""
		}
	}
	p.pos++
	s, ok := p.chars(begin, quote)
	if !ok {
		return Invalid, ""
	}
	if len(s) > p.limits.Chars && utf8.RuneCountInString(s) > p.limits.Chars {
		p.fault(begin, ErrTooLong, "the string has "+strconv.Itoa(utf8.RuneCountInString(s))+
			" characters; at most "+strconv.Itoa(p.limits.Chars)+" are allowed")
		return Invalid, ""
	}
	return String, s
}

// chars reads up to the closing quote. A string without escapes is a part of the source and not copied.
func (p *parser) chars(begin int, quote byte) (string, bool) {
	var decoded []byte
	from := p.pos
	for p.pos < len(p.src) {
		switch c := p.src[p.pos]; {
		case c == quote:
			s := p.src[from:p.pos]
			if decoded != nil {
				s = string(append(decoded, s...))
			}
			p.pos++
			return s, true
		case c == '\\':
			decoded = append(decoded, p.src[from:p.pos]...)
			decoded = p.escape(decoded)
			from = p.pos
		case c < 0x20:
			p.control(c)
		default:
			p.pos++
		}
	}
	p.stop(begin, ErrSyntax, "the string is not closed; add "+string(quote)+" at its end")
	return "", false
}

// control reports the control character c within a string. Behind a line end there is no telling what belongs to the string.
func (p *parser) control(c byte) {
	switch c {
	case '\n', '\r':
		p.stop(p.pos, ErrSyntax, `the line ends within a string; close the string, or write \n for a line break`)
	case '\t':
		p.fault(p.pos, ErrSyntax, `a tab is not allowed in a string; write \t`)
	default:
		p.fault(p.pos, ErrSyntax, "control character "+codePoint(rune(c))+` is not allowed in a string; write \u00`+string(hex[c>>4])+string(hex[c&15]))
	}
	p.pos = min(p.pos+1, len(p.src))
}

// escape reads the escape sequence at pos and appends the character it stands for.
func (p *parser) escape(dst []byte) []byte {
	const letters, values = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
	begin := p.pos
	if p.pos++; p.pos == len(p.src) {
		return dst
	}
	c := p.src[p.pos]
	for i := range len(letters) {
		if letters[i] == c {
			p.pos++
			return append(dst, values[i])
		}
	}
	if c == 'u' {
		return p.unicodeEscape(dst)
	}
	p.fault(begin, ErrSyntax, `\`+p.char()+` is not an escape; write \\ for a backslash`)
	return dst
}

// unicodeEscape reads the rest of \uXXXX, or of two of them that are a surrogate pair.
func (p *parser) unicodeEscape(dst []byte) []byte {
	begin := p.pos - 1
	r, ok := p.hex4()
	if !ok {
		p.fault(begin, ErrSyntax, `\u needs four hexadecimal digits`)
		return dst
	}
	if !utf16.IsSurrogate(r) {
		return utf8.AppendRune(dst, r)
	}
	behind := p.pos
	if p.take('\\') && p.peek() == 'u' {
		if low, ok := p.hex4(); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				return utf8.AppendRune(dst, pair)
			}
		}
	}
	p.fault(begin, ErrSurrogate, p.src[begin:behind]+" is half a surrogate pair; write both halves, or the character itself")
	if !p.stopped {
		p.pos = behind
	}
	return utf8.AppendRune(dst, utf8.RuneError)
}

// hex4 goes past the u at pos and the four hexadecimal digits behind it. Without them it goes past the u only.
func (p *parser) hex4() (rune, bool) {
	p.pos++
	if len(p.src)-p.pos < 4 {
		return 0, false
	}
	var r rune
	for _, c := range []byte(p.src[p.pos : p.pos+4]) {
		digit, ok := hexDigit(c)
		if !ok {
			return 0, false
		}
		r = r<<4 | digit
	}
	p.pos += 4
	return r, true
}

func hexDigit(c byte) (rune, bool) {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0'), true
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10, true
	}
	return 0, false
}
