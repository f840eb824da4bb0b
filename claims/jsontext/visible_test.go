package jsontext

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
)

// TestInvisible holds the list against Unicode's categories: separators, controls, and format characters but for those that are drawn.
func TestInvisible(t *testing.T) {
	t.Parallel()
	const unassigned = '\u2065' // in the middle of format characters, and default-ignorable like them
	for r := rune(0); r <= 0xffff; r++ {
		want := unicode.In(r, unicode.Z, unicode.Cc, unicode.Cf) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r)
		if Invisible(r) != (want || r == unassigned) {
			assert.Fail(t, "Invisible differs from Unicode", "%U", r)
		}
	}
}

func TestQuoted(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"words", "größe 😀", `"größe 😀"`},
		{"a no-break space", "a\u00a0b", "\"a\u00a0b\""},
		{"what would break the line or turn it round", "a\r\n\u2028\u202e\u061cb", "\"a\ufffd\ufffd\ufffd\ufffd\ufffdb\""},
		{"zero-width characters", "a\u200bb\ufeff", "\"a\ufffdb\ufffd\""},
		{"60 characters", strings.Repeat("é", 60), `"` + strings.Repeat("é", 60) + `"`},
		{"more", strings.Repeat("é", 61), `"` + strings.Repeat("é", 60) + `…"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, c.want, Quoted(c.text))
		})
	}
}
