package spelling

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

var verdicts = []string{"supported", "needs-context", "misleading", "disputed", "inaccurate", "unverified"}

func TestClosest(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, word, want string }{
		{"a letter missing", "suported", "supported"},
		{"a letter too many", "suppported", "supported"},
		{"another letter", "dispused", "disputed"},
		{"neighbours exchanged", "msileading", "misleading"},
		{"upper case", "SUPPORTED", "supported"},
		{"a space for a hyphen", "needs context", "needs-context"},
		{"an underscore", "needs_context", "needs-context"},
		{"three errors in ten letters", "unverivyd", "unverified"},
		{"not accurate either", "accurate", "inaccurate"},
		{"nothing near", "true", ""},
		{"too short to tell", "x", ""},
		{"empty", "", ""},
		{"far too long", "supportedsupportedsupportedsupportedsupported", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, c.want, Closest(c.word, verdicts))
		})
	}
}

// FuzzTypos holds the three rows against the definition.
func FuzzTypos(f *testing.F) {
	f.Add("ca", "abc")
	f.Add("", "a")
	f.Add("abcd", "acbd")
	f.Fuzz(func(t *testing.T, a, b string) {
		a, b = a[:min(len(a), 7)], b[:min(len(b), 7)]
		assert.Equal(t, naiveTypos(a, b), typos(a, b, 100))
		assert.Equal(t, min(naiveTypos(a, b), 2), min(typos(a, b, 2), 2))
	})
}

// naiveTypos is the recurrence of the optimal string alignment distance, word for word.
func naiveTypos(a, b string) int {
	i, j := len(a), len(b)
	if i == 0 || j == 0 {
		return i + j
	}
	substitution := naiveTypos(a[:i-1], b[:j-1])
	if a[i-1] != b[j-1] {
		substitution++
	}
	best := min(substitution, naiveTypos(a[:i-1], b)+1, naiveTypos(a, b[:j-1])+1)
	if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
		best = min(best, naiveTypos(a[:i-2], b[:j-2])+1)
	}
	return best
}
