package jsontext

// digit reports whether c is a decimal digit.
func digit(c byte) bool { return '0' <= c && c <= '9' }

// numeric reports whether a number begins with c, be it one that JSON does not have.
func numeric(c byte) bool { return digit(c) || c == '-' || c == '+' || c == '.' }

// alphabetic reports whether a word without quotes may begin with c.
func alphabetic(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' || c == '$'
}

// wordChar reports whether c may stand in a word without quotes.
func wordChar(c byte) bool { return alphabetic(c) || digit(c) || c == '-' }

// numberChar reports whether c may stand in a number, or in what was meant as one.
func numberChar(c byte) bool { return numeric(c) || alphabetic(c) }

// atValue reports whether a value or a name begins at pos.
func (p *parser) atValue() bool {
	switch c := p.peek(); c {
	case '{', '[', '"', '\'':
		return true
	default:
		return numeric(c) || alphabetic(c)
	}
}
