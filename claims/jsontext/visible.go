package jsontext

import (
	"strings"
	"unicode/utf8"
)

// Invisible reports whether r, a character of the Basic Multilingual Plane, shows nothing: white space, controls, marks of direction
// and zero-width characters. The tables of package unicode would say so, too, but are large.
func Invisible(r rune) bool {
	switch {
	case r <= ' ', 0x7f <= r && r <= 0xa0, r == 0xad, r == 0x61c, r == 0x1680, r == 0x180e, 0x2000 <= r && r <= 0x200f,
		0x2028 <= r && r <= 0x202f, 0x205f <= r && r <= 0x206f, r == 0x3000, r == 0xfeff, 0xfff9 <= r && r <= 0xfffb:
		return true
	}
	return false
}

// Visible returns s on one line: what is invisible and no space becomes U+FFFD, so that a message can't forge another one.
func Visible(s string) string {
	return strings.Map(func(r rune) rune {
		if r != ' ' && r != 0xa0 && Invisible(r) {
			return utf8.RuneError
		}
		return r
	}, s)
}

// Quoted returns s for use in a message: in double quotes, on one line, not too long.
func Quoted(s string) string {
	const most = 60 // characters
	n := 0
	for i := range s {
		if n++; n > most {
			s = s[:i] + "…"
			break
		}
	}
	return `"` + Visible(s) + `"`
}
