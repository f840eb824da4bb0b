package claims

import (
	"strings"
	"unicode/utf8"
)

// invisible reports whether r shows nothing: white space, controls, marks of direction and zero-width characters.
func invisible(r rune) bool {
	switch {
	case r <= ' ', 0x7f <= r && r <= 0xa0, r == 0xad, r == 0x1680, 0x2000 <= r && r <= 0x200f,
		0x2028 <= r && r <= 0x202f, 0x205f <= r && r <= 0x206f, r == 0x3000, r == 0xfeff:
		return true
	}
	return false
}

// blank reports whether a reader sees nothing of s.
func blank(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !invisible(r) }) < 0
}

// visible returns s on one line: what is invisible and no space becomes U+FFFD, so that a message can't forge another one.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if r != ' ' && r != 0xa0 && invisible(r) {
			return utf8.RuneError
		}
		return r
	}, s)
}

// quoted returns s for use in a message: in double quotes, on one line, not too long.
func quoted(s string) string {
	const most = 60 // characters
	n := 0
	for i := range s {
		if n++; n > most {
			s = s[:i] + "…"
			break
		}
	}
	return `"` + visible(s) + `"`
}
