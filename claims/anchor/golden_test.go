package anchor_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
)

var update = flag.Bool("update", false, "write the goldens anew; read the difference")

// TestGoldens reads testdata/find/*.txtar: a comment, which says what the file means, and three parts.
//
// The text is in English.
//
//	text    ¦ is a break, ⟦ ⟧ encloses blind text, ⟪ ⟫ hidden text; « » encloses each place that is found, of whatever quote.
//	quotes  one quote a line; "prefix {exact} suffix" gives it a context, "* " before it asks for all places.
//	want    for each quote its status, the characters of its places, and the words that differ as [in the quote → in the text].
//
// In text and quotes \u00ad, \n and the like stand for one character, as in Go.
func TestGoldens(t *testing.T) {
	files, err := filepath.Glob("testdata/find/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			require.NoError(t, err)
			require.Len(t, archive.Files, 3)
			require.NotEmpty(t, archive.Comment, "says what the file means")
			text := parseText(t, string(archive.Files[0].Data))
			matches := anchor.Find(text, parseQuotes(t, string(archive.Files[1].Data)))
			want, places := describe(text, matches)
			marked := markText(text, places)
			if *update {
				archive.Files[0].Data = []byte(marked)
				archive.Files[2].Data = []byte(want)
				require.NoError(t, os.WriteFile(file, txtar.Format(archive), 0o644))
				return
			}
			assert.Equal(t, string(archive.Files[2].Data), want)
			assert.Equal(t, string(archive.Files[0].Data), marked, "the marked places")
		})
	}
}

// parseText takes the signs out of a text.
func parseText(t testing.TB, s string) (text anchor.Text) {
	t.Helper()
	var chars strings.Builder
	var open []anchor.Offset
	at := anchor.Offset(0)
	closeSpan := func(list *[]anchor.Span) {
		*list = append(*list, anchor.Span{Start: open[len(open)-1], End: at})
		open = open[:len(open)-1]
	}
	for s = strings.TrimSuffix(s, "\n"); s != ""; {
		r, escaped := unquote(t, &s)
		switch {
		case escaped || !strings.ContainsRune("¦«⟦⟪»⟧⟫", r):
			chars.WriteRune(r)
			if at++; r > 0xFFFF {
				at++
			}
		case r == '¦':
			text.Breaks = append(text.Breaks, at)
		case r == '«', r == '»': // markText is held against these
		case r == '⟦', r == '⟪':
			open = append(open, at)
		case r == '⟧':
			closeSpan(&text.Blind)
		default:
			closeSpan(&text.Hidden)
		}
	}
	require.Empty(t, open, "a sign is left open")
	text.Chars, text.Language = chars.String(), "en"
	return text
}

// unquote reads one character, or one escape, off s.
func unquote(t testing.TB, s *string) (r rune, escaped bool) {
	t.Helper()
	r, _, rest, err := strconv.UnquoteChar(*s, 0)
	require.NoError(t, err)
	escaped, *s = (*s)[0] == '\\', rest
	return r, escaped
}

func parseQuotes(t testing.TB, s string) (quotes []anchor.Quote) {
	t.Helper()
	for line := range strings.Lines(s) {
		var q anchor.Quote
		line = strings.TrimSuffix(line, "\n")
		line, q.All = strings.CutPrefix(line, "* ")
		var plain strings.Builder
		for line != "" {
			r, _ := unquote(t, &line)
			plain.WriteRune(r)
		}
		q.Exact = plain.String()
		if prefix, rest, ok := strings.Cut(plain.String(), "{"); ok {
			q.Prefix = prefix
			q.Exact, q.Suffix, _ = strings.Cut(rest, "}")
		}
		quotes = append(quotes, q)
	}
	return quotes
}

// describe is the want part, with the places that all quotes have together.
func describe(text anchor.Text, matches []anchor.Match) (want string, places []anchor.Span) {
	x := text.Index()
	var b strings.Builder
	for i, m := range matches {
		fmt.Fprint(&b, i, " ", m.Status)
		for _, p := range m.Places {
			fmt.Fprint(&b, " «", escape(x.Slice(p)), "»")
		}
		for _, d := range m.Differences {
			fmt.Fprint(&b, " [", escape(d.Quote), " → ", escape(d.Found), "]")
		}
		b.WriteByte('\n')
		places = append(places, m.Places...)
	}
	return b.String(), sorted(places)
}

// sorted puts outer spans before inner ones and drops doubles.
func sorted(spans []anchor.Span) []anchor.Span {
	slices.SortFunc(spans, func(a, b anchor.Span) int {
		if a.Start != b.Start {
			return int(a.Start - b.Start)
		}
		return int(b.End - a.End)
	})
	return slices.Compact(spans)
}

// markText is the reverse of parseText.
func markText(text anchor.Text, places []anchor.Span) string {
	x := text.Index()
	var b strings.Builder
	signs := func(spans []anchor.Span, at anchor.Offset, sign string, end bool) {
		for _, s := range spans {
			if !end && s.Start == at || end && s.End == at {
				b.WriteString(sign)
			}
		}
	}
	for at := anchor.Offset(0); at <= text.Len(); at++ {
		signs(places, at, "»", true)
		signs(text.Blind, at, "⟧", true)
		signs(text.Hidden, at, "⟫", true)
		if slices.Contains(text.Breaks, at) {
			b.WriteString("¦")
		}
		signs(text.Hidden, at, "⟪", false)
		signs(text.Blind, at, "⟦", false)
		signs(places, at, "«", false)
		if s := x.Slice(anchor.Span{Start: at, End: at + 1}); s != "" {
			b.WriteString(strings.ReplaceAll(escape(s), `\n`, "\n"))
		} else {
			b.WriteString(escape(x.Slice(anchor.Span{Start: at, End: at + 2})))
			at++
		}
	}
	return b.String() + "\n"
}

// combined is what looks like another character next to its neighbours.
var combined = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x300, Hi: 0x36F, Stride: 1}, {Lo: 0xFE00, Hi: 0xFE0F, Stride: 1}}}

// escape makes what can't be seen visible, and signs plain.
func escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		if !unicode.IsPrint(r) || unicode.Is(combined, r) || strings.ContainsRune(`¦«⟦⟪»⟧⟫\`, r) {
			quoted := strconv.QuoteToASCII(string(r))
			b.WriteString(quoted[1 : len(quoted)-1])
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}
