package guard

import "strings"

const (
	months      = " January February March April May June July August September October November December "
	shortMonths = " Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec "
	weekdays    = " Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
)

// date reads a day as year, month and day. Without a year it does so only after on or a weekday: 16 March protests are not those of
// March 16. Nor where the month may be that of two days: 2 or 3 May.
func (r *reader) date() bool {
	if r.of(r.at) == "," {
		return r.commaBeforeDate() || r.commaAfterDate()
	}
	year, month, day, n := r.dateAt(r.at)
	if n == 0 || r.tokens[r.at].kind == number && n < 5 && r.sharesScale() || year == "" && r.last(1) != "on" && !among(weekdays, r.last(1)) {
		return false
	}
	r.opening = year != "" && r.of(r.at-1) == "On"
	r.take(n, markRead+"d"+year+" "+decimal(month)+" "+decimal(day))
	return true
}

// dateAt reads the date that token i begins, in n tokens; n is 0 where none does.
func (r *reader) dateAt(i int) (year string, month, day, n int) {
	if year, month, day, n = r.isoDate(i); n > 0 {
		return year, month, day, n
	}
	if day = r.day(i); day > 0 {
		n = 1
		if r.of(i+n) == "of" {
			n++
		}
		m, size := r.monthAt(i + n)
		if size == 0 || r.isTight(i+n) {
			return "", 0, 0, 0
		}
		year, size := r.year(i+n+size), size
		return year, m, day, n + size + count(year)
	}
	month, n = r.monthAt(i)
	if n == 0 {
		return "", 0, 0, 0
	}
	if day = r.day(i + n); day == 0 || r.isTight(i+n) {
		return "", 0, 0, 0
	}
	n++
	if r.of(i+n) == "," && r.year(i+n+1) != "" {
		n++
	}
	year = r.year(i + n)
	return year, month, day, n + count(year)
}

// count is how many tokens a year takes.
func count(year string) int {
	if year == "" {
		return 0
	}
	return 1
}

// isoDate reads 2024-03-16.
func (r *reader) isoDate(i int) (year string, month, day, n int) {
	y, m, d := r.of(i), r.of(i+2), r.of(i+4)
	if len(y) != 4 || len(m) != 2 || len(d) != 2 || !allDigits(y+m+d) || !r.hyphen(i+1) || !r.hyphen(i+3) || r.isTight(i) || r.isTight(i+5) && r.isWordOrSign(i+5) {
		return "", 0, 0, 0
	}
	month, day = int(m[0]-'0')*10+int(m[1]-'0'), int(d[0]-'0')*10+int(d[1]-'0')
	if month < 1 || month > 12 || day < 1 || day > 31 {
		return "", 0, 0, 0
	}
	return y, month, day, 5
}

// isWordOrSign reports whether token i would go on with a date: a word, a number, a hyphen, a slash, a colon.
func (r *reader) isWordOrSign(i int) bool {
	return r.tokens[i].kind != symbol || r.of(i) == "-" || r.of(i) == "/" || r.of(i) == ":"
}

// day reads a day of the month, 16 or 16th; 0 where token i is none.
func (r *reader) day(i int) int {
	if r.isEnd(i) || r.tokens[i].kind != number {
		return 0
	}
	t := r.tokens[i]
	d, suffix := r.chars[t.start:t.digits], r.chars[t.digits:t.end]
	if !allDigits(d) || len(d) > 2 || suffix != "" && !among(" st nd rd th ", suffix) {
		return 0
	}
	n := 0
	for _, c := range []byte(d) {
		n = 10*n + int(c-'0')
	}
	if n > 31 || d[0] == '0' {
		return 0
	}
	return n
}

// year reads a year of four digits. One that what follows may make a number of something is none: on March 16, 2024 people.
func (r *reader) year(i int) string {
	y := r.of(i)
	if len(y) != 4 || !allDigits(y) || y[0] == '0' || y[0] > '2' || r.isTight(i) || r.isTight(i+1) && r.isWordOrSign(i+1) {
		return ""
	}
	if r.isWord(i+1) && !among(afterDate, r.of(i+1)) {
		return ""
	}
	return y
}

// afterDate are words that no number can stand before as a number of them.
const afterDate = " a an the and or in at by on to for of as with his her its their this that he she it they we when where while which who was were is are has had will but after before until from "

// monthAt reads a month, perhaps abbreviated, at token i.
func (r *reader) monthAt(i int) (month, n int) {
	w := r.of(i)
	m, ok := position(months, w)
	if ok {
		return m + 1, 1
	}
	m, ok = position(shortMonths, w)
	if w == "Sept" {
		m, ok = 8, true
	}
	switch {
	case !ok:
		return 0, 0
	case r.of(i+1) == "." && r.isTight(i+1):
		return m + 1, 2
	}
	return m + 1, 1
}

// month reads an abbreviated month before a day or a year, and Sept anywhere.
func (r *reader) month() bool {
	m, n := r.monthAt(r.at)
	if n == 0 || r.of(r.at) != "Sept" && (r.isEnd(r.at+n) || r.tokens[r.at+n].kind != number) {
		return false
	}
	r.take(n, monthName(m))
	return true
}

func monthName(m int) string {
	rest := months[1:]
	for ; m > 1; m-- {
		_, rest, _ = strings.Cut(rest, " ")
	}
	name, _, _ := strings.Cut(rest, " ")
	return name
}

// commaBeforeDate drops the comma between a weekday and a date.
func (r *reader) commaBeforeDate() bool {
	if !among(weekdays, r.last(1)) {
		return false
	}
	if _, _, _, n := r.dateAt(r.at + 1); n == 0 {
		return false
	}
	return r.drop(1)
}

// commaAfterDate drops the comma after a full date that opens a sentence: On March 16, 2024, the. Elsewhere a comma there may say
// what a negation denies.
func (r *reader) commaAfterDate() bool {
	if !r.opening || !strings.HasPrefix(r.last(1), markRead+"d") || !among(" a the in at he she it they we ", r.of(r.at+1)) {
		return false
	}
	return r.drop(1)
}
