package fold_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
)

func TestFoldsAlike(t *testing.T) {
	for name, texts := range map[string][]string{
		"white space runs":         {"a b", "a \n\t b", "a\u00a0b", "a\u2003\u3000b", "a\u2028b", "a \u200b b"},
		"quotes":                   {`"a's"`, "“a’s”", "„a‘s“", "«aʼs»", "＂a＇s＂"},
		"dashes":                   {"a-b", "a–b", "a—b", "a‑b", "a−b", "a－b", "a﹣b"},
		"ellipsis":                 {"a...", "a…", "a‥."},
		"invisible characters":     {"office", "of\u00adfice", "of\u200bfi\u2060ce", "\ufeffoffice", "of\u200cfice", "oﬃce"},
		"composed and decomposed":  {"é", "e\u0301"},
		"order of marks":           {"q\u0323\u0307", "q\u0307\u0323", "q\u0307\u034f\u0323"},
		"a mark after soft hyphen": {"é", "e\u00ad\u0301"},
		"Hangul":                   {"한", "\u1112\u1161\u11ab"},
		"full width":               {"S600", "Ｓ６００"},
		"half-width Katakana":      {"ガ", "ｶﾞ", "カ\u3099"},
		"Arabic forms":             {"لا", "ﻻ"},
		"text and emoji style":     {"❤", "❤\ufe0f", "❤\ufe0e"},
		"joined emoji":             {"👨‍👩‍👧", "👨👩👧"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, s := range texts {
				assert.Equal(t, folded(texts[0]), folded(s), "%+q", s)
			}
		})
	}
}

func TestFoldsApart(t *testing.T) {
	for _, pair := range [][2]string{
		{"10²", "102"}, {"H₂O", "H2O"}, {"1½", "11⁄2"}, {"①", "1"}, {"㎢", "km2"}, {"Senat", "senat"}, {"café", "cafe"},
		{"a b", "ab"}, {"¨", " \u0308"}, {"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E007F", "\U0001F3F4"}, {"5€", "5$"},
	} {
		t.Run(pair[0], func(t *testing.T) {
			assert.NotEqual(t, folded(pair[1]), folded(pair[0]))
		})
	}
}

// TestClusters marks with | where folded text may be cut.
func TestClusters(t *testing.T) {
	for name, marked := range map[string]string{
		"letters":             "a|b|c",
		"combining marks":     "e\u0301\u0323|a",
		"white space":         "a|  |b",
		"one to many":         "…|ﬁ|½",
		"many to one":         "\u1112\u1161\u11ab|\u1112\u1161|한\u11ab|각",
		"regional indicators": "🇩🇪|🇫🇷|🇩",
		"joined emoji":        "👨‍👩‍👧|👨",
		"skin tone":           "👍🏽|👍",
		"keycap":              "1\ufe0f\u20e3|1",
		"tags":                "🏴\U000E0067\U000E0062\U000E007F|🏴",
		"virama":              "ក្ម|ក",
		"Thai vowel":          "ก\u0e33|ก\u0e49",
		"joiner of letters":   "a\u200d|b",
	} {
		t.Run(name, func(t *testing.T) {
			clusters := strings.Split(marked, "|")
			text := fold.New(strings.Join(clusters, ""), nil, nil)
			at := 0
			var got []string
			for i := 1; i <= len(text.Bytes); i++ {
				if end, ok := text.End(i); ok {
					got, at = append(got, strings.Join(clusters, "")[at:end]), end
				}
			}
			assert.Equal(t, clusters, got)
		})
	}
}

func TestBreaksAndBlindText(t *testing.T) {
	for _, c := range []struct {
		name, text string // | is a break, [ ] encloses blind text
		want       string
	}{
		{"a break is a space", "one|two", "one two"},
		{"a break at white space is none of its own", "one |two\n|three", "one two three"},
		{"blind text joins", "on[xx]e", "one"},
		{"a break at the edge of blind text", "one|[xx]two[xx]|three", "one two three"},
		{"a break inside blind text", "o[x|x]ne", "one"},
		{"a mark after blind text", "e[xx]\u0301", "e\u0301"},
		{"a mark after a break", "e|\u0301", "e \u0301"},
		{"white space inside blind text", "one[ ]two", "onetwo"},
		{"blind throughout", "[one two]", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			src, breaks, blind := parse(c.text)
			assert.Equal(t, c.want, string(fold.New(src, breaks, blind).Bytes))
		})
	}
}

// parse takes the signs of breaks and blind text out of a text.
func parse(marked string) (src string, breaks []int, blind []fold.Range) {
	var b strings.Builder
	for _, r := range marked {
		switch r {
		case '|':
			breaks = append(breaks, b.Len())
		case '[':
			blind = append(blind, fold.Range{Start: b.Len()})
		case ']':
			blind[len(blind)-1].End = b.Len()
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), breaks, blind
}

func TestSame(t *testing.T) {
	for _, c := range []struct {
		name, text, quote string
		want              bool
	}{
		{"equal", "one two", "one two", true},
		{"white space", "one \n two", "\tone\u00a0two ", true},
		{"break", "one|two", "one two", true},
		{"break and white space", "one| two", "one two", true},
		{"blind text", "on[xx]e", "one", true},
		{"break after an invisible character", "one \u200d|two", "one \u200dtwo", false},
		{"no space", "onetwo", "one two", false},
		{"soft hyphen", "o\u00adne", "one", false},
		{"canonical equivalent", "é", "e\u0301", false},
		{"longer", "one two", "one", false},
		{"shorter", "one", "one two", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			src, breaks, blind := parse(c.text)
			assert.Equal(t, c.want, fold.New(src, breaks, blind).Same(0, len(src), c.quote))
		})
	}
}

// TestDeepClusters folds a character with very many marks; a quadratic sort would take minutes.
func TestDeepClusters(t *testing.T) {
	const pairs = 200_000
	s := "q" + strings.Repeat("\u0307\u0323", pairs)
	text := fold.New(s, nil, nil)
	require.Equal(t, "q"+strings.Repeat("\u0323", pairs)+strings.Repeat("\u0307", pairs), string(text.Bytes))
	end, ok := text.End(len(text.Bytes))
	assert.True(t, ok)
	assert.Equal(t, len(s), end)
	_, ok = text.End(1)
	assert.False(t, ok, "inside the cluster")
}

func TestAllocationsDoNotGrowWithTheText(t *testing.T) {
	for name, sentence := range map[string]string{
		"ASCII": "The limousine was built in 2013. ", "English": "It’s “done” — and so on… ", "German": "Für die größere Öffentlichkeit ",
		"Russian": "Лимузин был построен ", "Chinese": "豪华轿车建于二零一三年。", "Korean": "리무진은 2013년에 제작되었다 ",
	} {
		t.Run(name, func(t *testing.T) {
			short, long := allocations(sentence, 1_000), allocations(sentence, 8_000)
			assert.LessOrEqual(t, long-short, 16.0, "%v, %v", short, long) // three buffers double three times
		})
	}
}

func allocations(sentence string, n int) float64 {
	s := strings.Repeat(sentence, n)
	return testing.AllocsPerRun(2, func() { fold.New(s, nil, nil) })
}

func FuzzFold(f *testing.F) {
	for _, seed := range []string{"a b", "“It’s” — 10²…", "e\u0301\u00ad\u0323 한국 👨‍👩‍👧 🇩🇪", "ﬁ\u200b\xff\xc3", "ก\u0e33ក្ម"} {
		f.Add(seed, uint(1), uint(2))
	}
	f.Fuzz(func(t *testing.T, s string, start, length uint) {
		once := folded(s)
		assert.Equal(t, once, folded(once), "folding twice")
		if clean := strings.ToValidUTF8(s, ""); clean == s {
			assert.Equal(t, once, folded(norm.NFC.String(s)), "composed")
			assert.Equal(t, once, folded(norm.NFD.String(s)), "decomposed")
		}
		blind := fold.Range{Start: int(start % uint(len(s)+1))}
		blind.End = min(blind.Start+int(length%8), len(s))
		checkWayBack(t, s, nil)
		checkWayBack(t, s, []fold.Range{blind})
	})
}

// checkWayBack checks that the clusters, in their order, cover the folded text and lie apart in the source, and that each folds to its own part.
func checkWayBack(t *testing.T, s string, blind []fold.Range) {
	t.Helper()
	text := fold.New(s, nil, blind)
	start, last := 0, 0
	for i := 1; i <= len(text.Bytes); i++ {
		to, ok := text.End(i)
		if !ok {
			continue
		}
		from, ok := text.Start(start)
		require.True(t, ok, "what follows an end is a start")
		require.LessOrEqual(t, last, from)
		require.LessOrEqual(t, from, to)
		if blind == nil {
			require.Equal(t, string(text.Bytes[start:i]), folded(s[from:to]), "%+q", s[from:to])
		}
		start, last = i, to
	}
	require.Equal(t, len(text.Bytes), start, "the last cluster ends the text")
}
