package guard

const (
	ordinals = " zeroth first 2nd third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
	tenths   = " twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth "
)

// The second is left out: in the second is not on the 2nd.

// ordinal reads 3rd, third and twenty-third.
func (r *reader) ordinal() bool {
	digits, n := r.ordinalAt(r.at)
	if n == 0 {
		return false
	}
	r.take(n, markRead+"o"+digits)
	return true
}

func (r *reader) ordinalAt(i int) (digits string, n int) {
	if t := r.tokens[i]; t.kind == number {
		digits, suffix := r.chars[t.start:t.digits], r.chars[t.digits:t.end]
		if allDigits(digits) && digits[0] != '0' && among(" st nd rd th ", suffix) {
			return digits, 1
		}
		return "", 0
	}
	w := uncapitalized(r.of(i))
	if n, ok := position(ordinals, w); ok {
		return decimal(n), 1
	}
	if n, ok := position(tenths, w); ok {
		return decimal(10 * (n + 2)), 1
	}
	ten, ok := position(tens, w)
	if !ok || !r.hyphen(i+1) {
		return "", 0
	}
	one, ok := position(ordinals, r.of(i+2))
	if r.of(i+2) == "second" {
		one, ok = 2, true // in twenty-second it is no time
	}
	if ok && 0 < one && one < 10 {
		return decimal(10*(ten+2) + one), 3
	}
	return "", 0
}
