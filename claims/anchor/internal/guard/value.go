package guard

import "strings"

// value is the number that the digits of token i write in the reader's language: no separators of thousands, a point before the
// fraction. It is "" where that is not certain: in other digits than 0 to 9, with a zero before them (007 is no 7), in groups
// that are none. The zeros at the end of a fraction stay: 2.0 is a version, or a precision.
func (r *reader) value(i int) string {
	if r.isEnd(i) || r.tokens[i].kind != number {
		return ""
	}
	t := r.tokens[i]
	whole, fraction := r.chars[t.start:t.digits], ""
	if r.point != 0 {
		if at := strings.IndexByte(whole, r.point); at >= 0 {
			whole, fraction = whole[:at], whole[at+1:]
			if !allDigits(fraction) {
				return ""
			}
		}
		whole = r.ungroup(whole)
	}
	if !allDigits(whole) || whole[0] == '0' && len(whole) > 1 {
		return ""
	}
	if fraction != "" {
		return whole + "." + fraction
	}
	return whole
}

// ungroup takes the separators out between groups of three, or returns "".
func (l language) ungroup(s string) string {
	first := strings.IndexByte(s, l.group)
	if first < 0 {
		return s
	}
	if first == 0 || first > 3 || s[0] == '0' {
		return ""
	}
	plain := s[:first]
	for rest := s[first:]; rest != ""; rest = rest[4:] {
		if len(rest) < 4 || rest[0] != l.group || !allDigits(rest[1:4]) {
			return ""
		}
		plain += rest[1:4]
		if len(plain) > maxDigits {
			return ""
		}
	}
	return plain
}

// maxDigits bounds the work on numbers in groups. A longer one is read as it stands.
const maxDigits = 60

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// shift moves the point of a number to the right.
func shift(value string, zeros int) string {
	whole, fraction, _ := strings.Cut(value, ".")
	for ; zeros > 0; zeros-- {
		digit := "0"
		if fraction != "" {
			digit, fraction = fraction[:1], fraction[1:]
		}
		if whole += digit; whole[0] == '0' {
			whole = whole[1:]
		}
	}
	switch {
	case whole == "":
		whole = "0"
	case fraction != "":
		whole += "." + fraction
	}
	return whole
}

// decimal writes a number below 100.
func decimal(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return string(rune('0'+n/10)) + string(rune('0'+n%10))
}
