package jsontext

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mark stands in the tests' JSON where the fault must be reported.
const mark = "¦"

// unmark returns the text without its marks, and the marks' offsets.
func unmark(marked string) (text string, offsets []int) {
	for {
		before, after, found := strings.Cut(marked, mark)
		text += before
		if !found {
			return text, offsets
		}
		offsets = append(offsets, len(text))
		marked = after
	}
}

func TestParseTree(t *testing.T) {
	t.Parallel()
	text := `{"a": [1, -2.5e3, true, null], "b": {"c": "x"}}`
	v, errs := Parse([]byte(text), Limits{})
	require.Empty(t, errs)
	want := Value{Kind: Object, Members: []Member{
		{Name: "a", Offset: 1, Value: Value{Kind: Array, Offset: 6, Items: []Value{
			{Kind: Number, Offset: 7, Text: "1"},
			{Kind: Number, Offset: 10, Text: "-2.5e3"},
			{Kind: Bool, Offset: 18, Text: "true"},
			{Kind: Null, Offset: 24},
		}}},
		{Name: "b", Offset: 31, Value: Value{Kind: Object, Offset: 36, Members: []Member{
			{Name: "c", Offset: 37, Value: Value{Kind: String, Offset: 42, Text: "x"}},
		}}},
	}}
	assert.Equal(t, want, v)
	require.NotNil(t, v.Lookup("b"))
	assert.Equal(t, "x", v.Lookup("b").Lookup("c").Text)
	assert.Nil(t, v.Lookup("c"))
}

func TestParseStrings(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"plain", `"größe"`, "größe"},
		{"empty", `""`, ""},
		{"escapes", `"\"\\\/\b\f\n\r\t"`, "\"\\/\b\f\n\r\t"},
		{"unicode escape", `"a\u00e9b"`, "aéb"},
		{"upper-case digits", `"\u00E9"`, "é"},
		{"surrogate pair", `"\ud83d\ude00!"`, "😀!"},
		{"NUL", `"\u0000"`, "\x00"},
		{"delete is no control character to JSON", "\"\x7f\"", "\x7f"},
		{"spaces around", " \t\r\n\"x\" \n", "x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			v, errs := Parse([]byte(c.text), Limits{})
			require.Empty(t, errs)
			assert.Equal(t, String, v.Kind)
			assert.Equal(t, c.want, v.Text)
		})
	}
}

func TestParseFaults(t *testing.T) {
	t.Parallel()
	for _, c := range faultCases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			text, offsets := unmark(c.text)
			v, errs := Parse([]byte(text), Limits{Depth: 4, Chars: 12, Values: 9})
			got := make([]string, len(errs))
			places := make([]int, len(errs))
			for i, err := range errs {
				got[i], places[i] = err.Error(), err.Offset
				require.ErrorIs(t, err, c.kind)
			}
			assert.Equal(t, c.want, got)
			assert.Equal(t, offsets, places)
			assert.Equal(t, c.fatal, v.Kind == Invalid, "whether the tree is lost")
		})
	}
}

func TestParsePath(t *testing.T) {
	t.Parallel()
	_, errs := Parse([]byte(`{"a/b": [0, {"c": tRUE}], "x": 1, "x": 2}`), Limits{})
	require.Len(t, errs, 2)
	assert.Equal(t, "/a~1b/1/c", Pointer(errs[0].Path))
	assert.Equal(t, "/x", Pointer(errs[1].Path))
}

func TestParseStopsAfterManyFaults(t *testing.T) {
	t.Parallel()
	v, errs := Parse([]byte("["+strings.Repeat("True,", 1000)+"1]"), Limits{})
	require.Len(t, errs, maxFaults+1)
	assert.Equal(t, "more than 32 errors; the rest is not read until these are mended", errs[maxFaults].Error())
	assert.Equal(t, Invalid, v.Kind)
}

func TestParseLimits(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text string
		limits     Limits
	}{
		{"size", `"12345678"`, Limits{Bytes: 9}},
		{"depth is capped", strings.Repeat("[", 1<<20), Limits{Depth: 1 << 30}},
		{"default depth", strings.Repeat("[", 65) + strings.Repeat("]", 65), Limits{}},
		{"default characters", `"` + strings.Repeat("é", 20_001) + `"`, Limits{}},
		{"default values", "[" + strings.Repeat("1,", 500_000) + "1]", Limits{}},
		{"default size", `"` + strings.Repeat(" ", 4<<20) + `"`, Limits{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, errs := Parse([]byte(c.text), c.limits)
			require.Len(t, errs, 1)
			assert.ErrorIs(t, errs[0], ErrLimit)
		})
	}
}

func TestParseWithinLimits(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text string }{
		{"depth", strings.Repeat("[", 64) + strings.Repeat("]", 64)},
		{"characters", `"` + strings.Repeat("é", 20_000) + `"`},
		{"values", "[" + strings.Repeat("1,", 499_998) + "1]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, errs := Parse([]byte(c.text), Limits{})
			assert.Empty(t, errs)
		})
	}
}

func TestParseManyNames(t *testing.T) {
	t.Parallel()
	var names strings.Builder
	for i := range 100 {
		names.WriteString(`"n` + strings.Repeat("x", i) + `": 1,`)
	}
	text, offsets := unmark("{" + names.String() + mark + `"nxxx": 2}`)
	v, errs := Parse([]byte(text), Limits{})
	require.Len(t, errs, 1)
	assert.ErrorIs(t, errs[0], ErrDuplicate)
	assert.Equal(t, offsets[0], errs[0].Offset)
	assert.Len(t, v.Members, 101)
	assert.Equal(t, "1", v.Lookup("nxxx").Text, "the first counts")
}
