package anchor_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
)

func TestIndexEqualsCounting(t *testing.T) {
	for name, chars := range map[string]string{
		"empty":     "",
		"ASCII":     strings.Repeat("The Senat. ", 50),
		"Cyrillic":  strings.Repeat("Сенат ", 50),
		"mixed":     strings.Repeat("a😀é漢", 60),
		"surrogate": strings.Repeat("😀", 200),
		"not UTF-8": strings.Repeat("a\xff😀\xc3", 60),
	} {
		t.Run(name, func(t *testing.T) {
			text := anchor.Text{Chars: chars}
			x := text.Index()
			at := anchor.Offset(0)
			for i := 0; i < len(chars); {
				r, size := utf8.DecodeRuneInString(chars[i:])
				require.Equal(t, i, x.Byte(at))
				for b := i; b < i+size; b++ {
					require.Equal(t, at, x.Offset(b))
				}
				i += size
				if at++; r > 0xFFFF {
					require.Equal(t, i-size, x.Byte(at), "inside a surrogate pair")
					at++
				}
			}
			assert.Equal(t, at, x.Len())
			assert.Equal(t, at, text.Len())
			assert.Equal(t, len(chars), x.Byte(at+5))
			assert.Equal(t, at, x.Offset(len(chars)+5))
			assert.Zero(t, x.Byte(-1))
			assert.Zero(t, x.Offset(-1))
		})
	}
}

func TestSlice(t *testing.T) {
	x := anchor.Text{Chars: "a😀b"}.Index()
	for _, c := range []struct {
		name string
		span anchor.Span
		want string
	}{
		{"all", anchor.Span{Start: 0, End: 4}, "a😀b"},
		{"a pair", anchor.Span{Start: 1, End: 3}, "😀"},
		{"from the middle of a pair", anchor.Span{Start: 2, End: 4}, "😀b"},
		{"to the middle of a pair", anchor.Span{Start: 0, End: 2}, "a"},
		{"beyond the text", anchor.Span{Start: -1, End: 9}, "a😀b"},
		{"reversed", anchor.Span{Start: 3, End: 1}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, x.Slice(c.span))
		})
	}
}
