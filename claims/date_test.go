package claims

import (
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// TestCheckDayKnowsTheCalendar holds every day that is written with two digits against package time.
func TestCheckDayKnowsTheCalendar(t *testing.T) {
	t.Parallel()
	for _, year := range []string{"0000", "0004", "1582", "1900", "2000", "2023", "2024", "2100", "9999"} {
		for month := range 100 {
			for day := range 100 {
				s := year + "-" + twoDigits(month) + "-" + twoDigits(day)
				_, want := time.Parse(time.DateOnly, s)
				assert.Equal(t, want == nil, checkDay(s) == nil, s)
				assert.Equal(t, want == nil, checkDate(s) == nil, s)
				assert.Equal(t, want == nil, checkMoment(s) == nil, s)
			}
		}
	}
}

func twoDigits(n int) string { return strconv.Itoa(n/10) + strconv.Itoa(n%10) }

// lenient are the date-times that package time reads though RFC 3339 does not have them.
var lenient = regexp.MustCompile(`,|T[0-9]:|[+-](2[4-9]|[3-9].):..$|[+-]..:[6-9].$`)

// FuzzCheckMoment holds date-times against package time.
func FuzzCheckMoment(f *testing.F) {
	for _, seed := range []string{
		"2024-03-16T09:30:00Z", "2024-03-16T09:30:00.123456789+02:00", "2024-02-30T00:00:00Z", "2024-03-16T24:00:00Z", "2024-03-16T23:59:60Z",
		"2024-03-16T09:30:00", "2024-03-16T09:30Z", "2024-03-16T09:30:00.Z", "2024-03-16T09:30:00,5Z", "2024-03-16t09:30:00z", "2024-03-16T09:30:00-24:00", "2024-03-16T09:30:00+23:60",
		"2024-03-16T9:30:00Z", "2024-03-16T", "2024-03-16", "T", "",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		_, noMoment := time.Parse(time.RFC3339, s)
		_, noDay := time.Parse(time.DateOnly, s)
		want := noDay == nil || noMoment == nil && !lenient.MatchString(s)
		assert.Equal(t, want, checkMoment(s) == nil, s)
	})
}

func TestCheckDatePrecisions(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text                    string
		date, day, moment, year bool
	}{
		{"2024", true, false, false, true},
		{"2024-03", true, false, false, false},
		{"2024-03-16", true, true, true, false},
		{"2024-03-16T09:30:00Z", false, false, true, false},
		{"2024-13", false, false, false, false},
		{"2024-00", false, false, false, false},
		{"2024-3", false, false, false, false},
		{"24", false, false, false, false},
		{"+2024", false, false, false, false},
		{"２０２４", false, false, false, false},
		{"2024-03-16 ", false, false, false, false},
		{"", false, false, false, false},
	} {
		t.Run(c.text, func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, c.date, checkDate(c.text) == nil, "date")
			assert.Equal(t, c.day, checkDay(c.text) == nil, "day")
			assert.Equal(t, c.moment, checkMoment(c.text) == nil, "moment")
			assert.Equal(t, c.year, checkYear(c.text) == nil, "year")
		})
	}
}
