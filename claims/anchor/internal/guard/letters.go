package guard

import "strings"

// shape is how a word of the letters a to z is written.
type shape uint8

const (
	otherShape  shape = iota
	small             // said
	capitalized       // Said; also A
	capitals          // NATO
)

func shapeOf(w string) shape {
	upper := 0
	for i := range len(w) {
		switch c := w[i]; {
		case 'A' <= c && c <= 'Z':
			upper++
		case (c < 'a' || c > 'z') && c != '\'':
			return otherShape
		}
	}
	switch {
	case upper == 0:
		return small
	case upper == 1 && isCapital(w[0]):
		return capitalized
	case upper == len(w):
		return capitals
	}
	return otherShape
}

func isCapital(c byte) bool { return 'A' <= c && c <= 'Z' }
func isDigit(c byte) bool   { return '0' <= c && c <= '9' }

// uncapitalized is w with a small first letter, where it is small or capitalized, else "".
func uncapitalized(w string) string {
	switch shapeOf(w) {
	case small:
		return w
	case capitalized:
		return string(w[0]|0x20) + w[1:]
	}
	return ""
}

// among reports whether w is one of the words of a list, which are apart by one space, with one at either end.
func among(list, w string) bool {
	_, ok := position(list, w)
	return ok
}

// position is how many words of a list stand before w.
func position(list, w string) (n int, ok bool) {
	if w == "" {
		return 0, false
	}
	for at := 0; ; {
		i := strings.Index(list[at:], w)
		if i < 0 {
			return 0, false
		}
		at += i
		if at > 0 && list[at-1] == ' ' && at+len(w) < len(list) && list[at+len(w)] == ' ' {
			return strings.Count(list[:at], " ") - 1, true
		}
		at += len(w)
	}
}

// lower is s with the letters A to Z made small.
func lower(s string) string {
	letters := []byte(s)
	for i, c := range letters {
		if isCapital(c) {
			letters[i] = c | 0x20
		}
	}
	return string(letters)
}
