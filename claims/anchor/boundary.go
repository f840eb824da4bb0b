package anchor

import (
	"unicode/utf8"

	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
)

// words says where in folded text a quote may begin and end: never inside a longer word or number. DESIGN.md has the rules.
type words struct {
	text    []byte
	classes *fold.Classes
}

// mayBegin reports whether a quote may begin at at.
func (w words) mayBegin(at int) bool {
	before, size := w.before(at)
	first, _ := w.after(at)
	if w.joined(before, first) {
		return false
	}
	if w.kind(first) != fold.Digit || before == none {
		return true
	}
	left, _ := w.before(at - size)
	switch {
	case w.kind(left) == fold.Digit && joinsDigits(before):
		return false // 5 in 1.5, 1,000, 9/11, 10:30, 2018-19
	case (before == '-' || before == '.') && !isWord(w.kind(left)) && left != before:
		return false // 5 in -5 and .5, not in "cars—5" or "...5"
	case before == ' ' && w.digitsAfter(at) == 3:
		n := w.digitsBefore(at - 1)
		return n == 0 || n > 3 // 000 in 1 000
	}
	return true
}

// mayEnd reports whether a quote may end at at.
func (w words) mayEnd(at int) bool {
	last, _ := w.before(at)
	after, size := w.after(at)
	if w.joined(last, after) {
		return false
	}
	if after == '\'' && w.negates(at+size) && w.kind(last) == fold.Letter {
		return false // can in can't
	}
	if w.kind(last) != fold.Digit || after == none {
		return true
	}
	right, _ := w.after(at + size)
	switch {
	case w.kind(right) == fold.Digit && joinsDigits(after):
		return false
	case after == ' ' && w.digitsAfter(at+1) == 3:
		return w.digitsBefore(at) > 3 // 1 in 1 000
	}
	return true
}

// joined reports whether a and b, side by side, belong to one word or number.
func (w words) joined(a, b rune) bool {
	left, right := w.kind(a), w.kind(b)
	switch {
	case !isWord(left) || !isWord(right):
		return false
	case right == fold.Clinging, isNumber(left) && isNumber(right):
		return true
	}
	return !isUnspaced(left) && !isUnspaced(right)
}

func isWord(k fold.Kind) bool   { return fold.Letter <= k && k <= fold.Clinging }
func isNumber(k fold.Kind) bool { return k == fold.Digit || k == fold.Numeral }
func isUnspaced(k fold.Kind) bool {
	return k == fold.Unspaced || k == fold.Numeral || k == fold.Clinging
}

// joinsDigits reports whether r makes one number, date, time or range of the digits on both of its sides.
func joinsDigits(r rune) bool {
	switch r {
	case '.', ',', '\'', ':', '/', '-', '·', '٫', '٬', '⁄':
		return true
	}
	return false
}

// negates reports whether a t that stands alone follows: the end of can't.
func (w words) negates(at int) bool {
	if at >= len(w.text) || w.text[at]|0x20 != 't' {
		return false
	}
	r, _ := w.after(at + 1)
	return !isWord(w.kind(r))
}

// groupLimit is one more than the digits in a group of thousands: what digitsAfter and digitsBefore count to.
const groupLimit = 4

func (w words) digitsAfter(at int) (n int) {
	for n < groupLimit && at < len(w.text) {
		r, size := w.after(at)
		if w.kind(r) != fold.Digit {
			break
		}
		n, at = n+1, at+size
	}
	return n
}

func (w words) digitsBefore(at int) (n int) {
	for n < groupLimit && at > 0 {
		r, size := w.before(at)
		if w.kind(r) != fold.Digit {
			break
		}
		n, at = n+1, at-size
	}
	return n
}

// none stands for the character before the text and after it.
const none = -1

// before is the character that ends at at, with its length in bytes.
func (w words) before(at int) (rune, int) {
	if at <= 0 {
		return none, 0
	}
	if b := w.text[at-1]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeLastRune(w.text[:at])
}

// after is the character that begins at at, with its length in bytes.
func (w words) after(at int) (rune, int) {
	if at >= len(w.text) {
		return none, 0
	}
	if b := w.text[at]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRune(w.text[at:])
}

// kind is the kind of r, or Other for none.
func (w words) kind(r rune) fold.Kind {
	return w.classes.Of(r).Kind()
}
