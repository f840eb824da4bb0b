package jsontext

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAppendString(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"plain", "größe 😀", `"größe 😀"`},
		{"quotes and backslashes", `a"b\c`, `"a\"b\\c"`},
		{"controls", "\x00\n\x1f\x7f", `"\u0000\u000a\u001f\u007f"`},
		{"end of a script element", "</script><!--&", `"\u003c/script\u003e\u003c!--\u0026"`},
		{"line ends of JavaScript", "\u2028\u2029", `"\u2028\u2029"`},
		{"not UTF-8", "a\xffb", "\"a\ufffdb\""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, c.want, string(AppendString(nil, c.text)))
		})
	}
}

// FuzzAppendString holds that what is appended reads back, by encoding/json and by Parse.
func FuzzAppendString(f *testing.F) {
	f.Add("größe 😀\n</script>\u2028\xff\"\\")
	f.Fuzz(func(t *testing.T, text string) {
		text = text[:min(len(text), 20_000)]
		out := AppendString(nil, text)
		var got string
		require.NoError(t, json.Unmarshal(out, &got))
		assert.Equal(t, oneByOne(text), got)
		v, errs := Parse(out, Limits{})
		require.Empty(t, errs)
		assert.Equal(t, got, v.Text)
		assert.False(t, strings.ContainsAny(string(out), "<>&\n\u2028\u2029"))
	})
}

// oneByOne replaces every byte that is not UTF-8 by U+FFFD; strings.ToValidUTF8 replaces a run of them by one.
func oneByOne(s string) string { return string([]rune(s)) }

func TestAppendNameAndComma(t *testing.T) {
	t.Parallel()
	dst := AppendName([]byte("{"), "a")
	dst = append(dst, '[')
	for range 2 {
		dst = AppendString(AppendComma(dst), "x")
	}
	dst = append(dst, ']')
	dst = append(AppendName(dst, "b"), "{}}"...)
	assert.Equal(t, `{"a":["x","x"],"b":{}}`, string(dst))
}
