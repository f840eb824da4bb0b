package jsontext

import "strings"

// number reads the number at pos. What looks like one but is none is reported and passed.
func (p *parser) number() (Kind, string) {
	begin := p.pos
	literal := p.run(numberChar)
	if isNumber(literal) {
		return Number, literal
	}
	p.fault(begin, ErrSyntax, Quoted(literal)+" is not a JSON number; "+numberHint(literal))
	return Invalid, ""
}

// isNumber reports whether s is a number as RFC 8259, section 6, has it.
func isNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	s, ok := digits(s)
	if !ok {
		return false
	}
	if rest, found := strings.CutPrefix(s, "."); found {
		if s, ok = anyDigits(rest); !ok {
			return false
		}
	}
	if s == "" {
		return true
	}
	if s[0]|0x20 != 'e' {
		return false
	}
	s = s[1:]
	if s != "" && (s[0] == '+' || s[0] == '-') {
		s = s[1:]
	}
	s, ok = anyDigits(s)
	return ok && s == ""
}

// digits cuts an integer without leading zeros off s.
func digits(s string) (rest string, ok bool) {
	if strings.HasPrefix(s, "0") {
		return s[1:], true
	}
	return anyDigits(s)
}

// anyDigits cuts one or more digits off s.
func anyDigits(s string) (rest string, ok bool) {
	rest = strings.TrimLeft(s, "0123456789")
	return rest, len(rest) < len(s)
}

// numberHint says what to write in place of the number literal.
func numberHint(literal string) string {
	unsigned := strings.TrimLeft(literal, "+-")
	switch {
	case literal[0] == '+' && isNumber(unsigned):
		return "leave out the +"
	case isNumber(strings.Replace(literal, ".", "0.", 1)):
		return "write a 0 before the point"
	case strings.HasSuffix(literal, ".") && isNumber(literal+"0"):
		return "write a digit behind the point"
	case unsigned != "" && isNumber("1"+strings.TrimLeft(unsigned, "0")):
		return "leave out leading zeros"
	}
	return "put text in double quotes"
}

// literals are the words of JSON, and words of other languages that mean the same.
var literals = []struct{ text, means string }{
	{"true", "true"}, {"false", "false"}, {"null", "null"},
	{"none", "null"}, {"nil", "null"}, {"undefined", "null"},
	{"yes", "true"}, {"no", "false"},
}

// word reads the word at pos: true, false or null.
func (p *parser) word() (Kind, string) {
	begin := p.pos
	word := p.run(wordChar)
	for _, literal := range literals {
		if !strings.EqualFold(word, literal.text) {
			continue
		}
		if word != literal.means {
			p.fault(begin, ErrSyntax, word+" is not a JSON value; write "+literal.means)
			return Invalid, ""
		}
		if word == "null" {
			return Null, ""
		}
		return Bool, word
	}
	p.stop(begin, ErrSyntax, "text needs double quotes: "+Quoted(word))
	return Invalid, ""
}

// run goes past the characters of one class and returns them.
func (p *parser) run(class func(byte) bool) string {
	begin := p.pos
	for p.pos < len(p.src) && class(p.src[p.pos]) {
		p.pos++
	}
	return p.src[begin:p.pos]
}
