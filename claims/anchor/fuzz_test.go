package anchor_test

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
)

func FuzzFind(f *testing.F) {
	seedFromGoldens(f)
	f.Add("It’s 62, not 1962 or 6-2.", "62", "It's ", "", uint16(3), uint16(5))
	f.Add("a a a a", "a a", "", "a", uint16(0), uint16(1))
	f.Add("e\u0301\u00ad 👨‍👩‍👧 🇩🇪🇫 한ᆨ", "한", "👨", "", uint16(1), uint16(30))
	f.Add("十五万 1\u00a0000 can't", "can", "1 000", "'t", uint16(4), uint16(2))
	f.Fuzz(func(t *testing.T, chars, exact, prefix, suffix string, start, length uint16) {
		chars, exact = cut(chars, 40), cut(exact, 12)
		span := anchor.Span{Start: anchor.Offset(start % 64), End: anchor.Offset(start%64) + anchor.Offset(length%64)}
		text := anchor.Text{Chars: chars}
		span = onCharacters(text, span)
		for _, text := range []anchor.Text{
			text,
			{Chars: chars, Hidden: []anchor.Span{span}},
			{Chars: chars, Blind: []anchor.Span{span}},
			{Chars: chars, Breaks: []anchor.Offset{span.Start}},
		} {
			quotes := []anchor.Quote{{Exact: exact, Prefix: prefix, Suffix: suffix}, {Exact: exact, All: true}}
			got := anchor.Find(text, quotes)
			want := naiveFind(text, quotes)
			for i := range quotes {
				if want[i].Status == anchor.Missing {
					checkApproximate(t, text, quotes[i], got[i])
				} else {
					require.Equal(t, want[i], got[i], "%+q in %+q", quotes[i], text)
				}
			}
			if text.Blind == nil && text.Breaks == nil {
				checkFound(t, text, exact, got)
			}
		}
	})
}

// seedFromGoldens adds every quote of every golden.
func seedFromGoldens(f *testing.F) {
	f.Helper()
	files, err := filepath.Glob("testdata/find/*.txtar")
	require.NoError(f, err)
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		require.NoError(f, err)
		text := parseText(f, string(archive.Files[0].Data))
		for i, q := range parseQuotes(f, string(archive.Files[1].Data)) {
			f.Add(text.Chars, q.Exact, q.Prefix, q.Suffix, uint16(i), uint16(3))
		}
	}
}

// cut shortens s to n characters: the twin is slow.
func cut(s string, n int) string {
	at := 0
	for range n {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return s[:at]
}

// checkFound checks that the characters at each place fold to what the quote folds to, and are trimmed.
func checkFound(t *testing.T, text anchor.Text, exact string, matches []anchor.Match) {
	t.Helper()
	x := text.Index()
	for _, m := range matches {
		if m.Differences != nil || m.Status == anchor.Ambiguous {
			continue
		}
		for _, p := range m.Places {
			s := x.Slice(p)
			assert.Equal(t, strings.Trim(folded(exact), " "), folded(s))
			assert.Equal(t, strings.TrimSpace(s), s)
		}
	}
}
