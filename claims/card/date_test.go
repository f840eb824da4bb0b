package card

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDate(t *testing.T) {
	for _, c := range []struct{ iso, want string }{
		{"2024-03-16", "16 March 2024"},
		{"2024-12-01", "1 December 2024"},
		{"2024-03", "March 2024"},
		{"2024", "2024"},
		{"2024-03-16T23:59:00+05:30", "16 March 2024"},
		{"", ""},
		{"2024-13-01", "2024-13-01"},
		{"2024-00", "2024-00"},
		{"2024-03-16-2", "2024-03-16-2"},
		{"-", "-"},
		{"last year", "last year"},
	} {
		t.Run(c.iso, func(t *testing.T) { assert.Equal(t, c.want, English.date(c.iso)) })
	}
}
