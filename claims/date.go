package claims

import (
	"strconv"
	"strings"
)

// checkDate checks an ISO 8601 date at any precision: a year, a month or a day.
func checkDate(s string) error {
	if !shaped(s, "0000") && !shaped(s, "0000-00") && !shaped(s, "0000-00-00") {
		return refuse(quoted(s) + " is not a date; write 2024, 2024-03 or 2024-03-16")
	}
	return checkCalendar(s)
}

// checkDay checks an ISO 8601 date with its day.
func checkDay(s string) error {
	if !shaped(s, "0000-00-00") {
		return refuse(quoted(s) + " is not a date with year, month and day; write it like 2024-03-16")
	}
	return checkCalendar(s)
}

// checkMoment checks an ISO 8601 date with its day, or an RFC 3339 date-time.
func checkMoment(s string) error {
	day, clock, found := strings.Cut(s, "T")
	if !shaped(day, "0000-00-00") {
		return refuse(quoted(s) + " is not a date or date-time; write it like 2024-03-16 or 2024-03-16T09:30:00Z")
	}
	if found {
		if err := checkClock(clock); err != nil {
			return err
		}
	}
	return checkCalendar(day)
}

// checkYear checks a year.
func checkYear(s string) error {
	if !shaped(s, "0000") {
		return refuse(quoted(s) + " is not a year; write four digits")
	}
	return nil
}

// shaped reports whether s has a digit wherever shape has a 0, and else the same characters.
func shaped(s, shape string) bool {
	if len(s) != len(shape) {
		return false
	}
	for i := range len(s) {
		if shape[i] == '0' && !isDigit(s[i]) || shape[i] != '0' && s[i] != shape[i] {
			return false
		}
	}
	return true
}

// checkCalendar checks that the month and the day of a well-formed date exist.
func checkCalendar(s string) error {
	if len(s) < len("0000-00") {
		return nil
	}
	month := number(s[5:7])
	if month < 1 || month > 12 {
		return refuse("there is no month " + s[5:7] + "; months are 01 to 12")
	}
	if len(s) < len("0000-00-00") {
		return nil
	}
	if last := daysIn(number(s[:4]), month); number(s[8:10]) < 1 || number(s[8:10]) > last {
		return refuse("there is no day " + s[8:10] + " in " + s[:7] + "; its days are 01 to " + strconv.Itoa(last))
	}
	return nil
}

// daysIn returns the number of days of a month (1 to 12) by the Gregorian calendar, which ISO 8601 uses for all years.
func daysIn(year, month int) int {
	switch {
	case month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0):
		return 29
	case month == 2:
		return 28
	case month == 4 || month == 6 || month == 9 || month == 11:
		return 30
	}
	return 31
}

// checkClock checks the part of an RFC 3339 date-time behind the T. A leap second is not allowed: most software can't keep one.
func checkClock(s string) error {
	const want = " is not a time of day; write it like 09:30:00Z or 09:30:00+02:00"
	if len(s) < 8 || !shaped(s[:8], "00:00:00") {
		return refuse(quoted(s) + want)
	}
	if number(s[:2]) > 23 || number(s[3:5]) > 59 || number(s[6:8]) > 59 {
		return refuse("there is no time of day " + s[:8] + "; times are 00:00:00 to 23:59:59")
	}
	zone := s[8:]
	if fraction, ok := strings.CutPrefix(zone, "."); ok {
		zone = strings.TrimLeft(fraction, "0123456789")
		if len(zone) == len(fraction) {
			return refuse(quoted(s) + want)
		}
	}
	switch {
	case zone == "Z":
		return nil
	case zone == "":
		return refuse("the time has no zone; add Z, or an offset such as +02:00")
	case !shaped(zone, "+00:00") && !shaped(zone, "-00:00") || number(zone[1:3]) > 23 || number(zone[4:6]) > 59:
		return refuse(quoted(zone) + " is not a zone; write Z, or an offset such as +02:00")
	}
	return nil
}

// number returns the value of a few digits.
func number(digits string) int {
	n := 0
	for i := range len(digits) {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
