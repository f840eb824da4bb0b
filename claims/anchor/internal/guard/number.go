package guard

import "strings"

// quantity is a number that was read.
type quantity struct {
	value  string // decimal digits, perhaps with a point
	tokens int    // how many it takes
	plain  bool   // no million or the like
}

const (
	units = " zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
	tens  = " twenty thirty forty fifty sixty seventy eighty ninety "
)

func (r *reader) numeral() bool {
	t := r.tokens[r.at]
	value := r.value(r.at)
	if value == "" || t.digits != t.end {
		return false
	}
	r.take(1, markRead+value)
	return true
}

func (r *reader) quantity() bool {
	q, ok := r.number(r.at, false)
	if !ok {
		return false
	}
	r.takeNumber(q)
	return true
}

func (r *reader) takeNumber(q quantity) {
	r.take(q.tokens, markRead+q.value)
	if q.plain {
		r.plain = len(r.items)
	}
}

// number reads the number that begins with token i. money says that a currency stands before it, so that 5m is a sum.
func (r *reader) number(i int, money bool) (q quantity, ok bool) {
	if q, ok = r.spelled(i); !ok {
		if q, ok = r.digits(i, money); !ok {
			return q, false
		}
	}
	if !q.plain || r.sharesScale() || isPrecise(q.value) {
		return q, true
	}
	zeros, n := r.scale(i+q.tokens, money)
	if n == 0 || r.of(i+q.tokens+n) == "-" && r.isTight(i+q.tokens+n) {
		return q, q.value != "1" || r.tokens[i].kind == number || r.countsOne(i)
	}
	return quantity{shift(q.value, zeros), q.tokens + n, false}, true
}

// isPrecise reports whether a fraction ends in a zero, which says how exact it is: 1.20 billion is left as it stands.
func isPrecise(value string) bool {
	return strings.Contains(value, ".") && strings.HasSuffix(value, "0")
}

// countsOne reports whether the word one, token i, is a number and no pronoun: before a hyphen, or percent.
func (r *reader) countsOne(i int) bool {
	return r.of(i+1) == "-" && r.isTight(i+1) && r.isTight(i+2) || r.of(i+1) == "percent" || r.of(i+1) == "per" && r.of(i+2) == "cent"
}

// digits reads a number in digits, with what it has for a suffix.
func (r *reader) digits(i int, money bool) (q quantity, ok bool) {
	value := r.value(i)
	if value == "" {
		return q, false
	}
	t := r.tokens[i]
	switch suffix := r.chars[t.digits:t.end]; {
	case suffix == "":
		return quantity{value, 1, true}, true
	case r.sharesScale() || isPrecise(value) || r.of(i+1) == "-" && r.isTight(i+1):
	default:
		zeros := zerosOf(suffix, money)
		return quantity{shift(value, zeros), 1, false}, zeros > 0
	}
	return q, false
}

// spelled reads a number in words, up to ninety-nine.
func (r *reader) spelled(i int) (q quantity, ok bool) {
	w := uncapitalized(r.of(i))
	if n, ok := position(units, w); ok {
		return quantity{decimal(n), 1, true}, true
	}
	n, ok := position(tens, w)
	if !ok {
		return q, false
	}
	n = 10 * (n + 2)
	if one, ok := position(units, r.of(i+2)); ok && 0 < one && one < 10 && r.hyphen(i+1) {
		return quantity{decimal(n + one), 3, true}, true
	}
	return quantity{decimal(n), 1, true}, true
}

// hyphen reports whether token i is a hyphen inside a word.
//
//go:noinline
func (r *reader) hyphen(i int) bool { return r.of(i) == "-" && r.isTight(i) && r.isTight(i+1) }

// scale reads the million or the like that token i begins: how many zeros it stands for, in how many tokens. A hundred may have another
// one after it.
func (r *reader) scale(i int, money bool) (zeros, n int) {
	if r.isTight(i) || !r.isWord(i) {
		return 0, 0
	}
	zeros = zerosOf(r.of(i), money)
	if zeros == 0 {
		return 0, 0
	}
	if more := zerosOf(r.of(i+1), false); zeros == 2 && more > 2 && !r.isTight(i+1) {
		return zeros + more, 2
	}
	return zeros, 1
}

// zerosOf is how many zeros a word stands for, 0 for any other word. M is a million of money only: 5m may be metres.
func zerosOf(w string, money bool) int {
	switch w {
	case "hundred":
		return 2
	case "thousand":
		return 3
	case "million", "mn":
		return 6
	case "billion", "bn":
		return 9
	case "trillion", "tn":
		return 12
	}
	switch {
	case !money:
	case w == "k" || w == "K":
		return 3
	case w == "m" || w == "M":
		return 6
	case w == "b" || w == "B":
		return 9
	}
	return 0
}

// sharing is how many items may stand between two numbers of which the second one's million may speak for both.
const sharing = 3

// sharesScale reports whether the next number is one of several of which the last one's million, currency or month may speak for all:
// 5 to 10 million is not 5 to 10,000,000, nor 2 of 5 million. A year, where no range begins with it, and a number with a unit of its own have no
// part in it.
func (r *reader) sharesScale() bool {
	n := len(r.items)
	if r.plain == 0 || n-r.plain > sharing {
		return false
	}
	switch r.last(1) {
	case "-", "to", "or", "and", "/", "&", "of":
		return true
	}
	return !isYear(r.items[r.plain-1].key[len(markRead):])
}

// isYear reports whether digits are most likely a year's.
func isYear(digits string) bool {
	return len(digits) == 4 && (strings.HasPrefix(digits, "19") || strings.HasPrefix(digits, "20"))
}

// isNumber reports whether a key is that of a number.
func isNumber(key string) bool { return len(key) > 1 && key[:1] == markRead && isDigit(key[1]) }

func (r *reader) percentage() bool {
	if !isNumber(r.last(1)) {
		return false
	}
	before := r.plain
	r.plain = 0
	first, second, two := strings.Cut(r.percent, " ")
	switch {
	case r.of(r.at) == "%":
		r.takeLoose(1, markRead+"%")
	case two && r.of(r.at) == first && r.of(r.at+1) == second:
		r.takeLoose(2, markRead+"%")
	case r.percent != "" && !two && r.of(r.at) == r.percent:
		r.takeLoose(1, markRead+"%")
	case r.english && r.of(r.at) == "per" && r.of(r.at+1) == "cent":
		r.takeLoose(2, markRead+"%")
	default:
		r.plain = before
		return false
	}
	return true
}
