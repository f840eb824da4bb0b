package guard_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor/internal/guard"
)

var languages = []string{"en", "en-GB", "de", "fr", "", "xx"}

// assertSound holds what is true of every result.
func assertSound(t testing.TB, quote, found, language string) {
	t.Helper()
	got := guard.Compare(quote, found, language)
	back := guard.Compare(found, quote, language)
	require.Equal(t, got.Harmless, back.Harmless, "the other way round:\n%q\n%q", quote, found)
	require.True(t, got.Harmless || len(got.Differences) > 0, "a changed fact is shown:\n%q\n%q", quote, found)
	require.Equal(t, guard.Result{Harmless: true}, guard.Compare(quote, quote, language), "%q", quote)
	quoteEnd, foundEnd := 0, 0
	for _, d := range got.Differences {
		require.True(t, quoteEnd <= d.QuoteStart && d.QuoteStart <= d.QuoteEnd && d.QuoteEnd <= len(quote), "%q %v", quote, got.Differences)
		require.True(t, foundEnd <= d.FoundStart && d.FoundStart <= d.FoundEnd && d.FoundEnd <= len(found), "%q %v", found, got.Differences)
		require.False(t, d.QuoteStart == d.QuoteEnd && d.FoundStart == d.FoundEnd)
		assertEdges(t, quote, d.QuoteStart, d.QuoteEnd)
		assertEdges(t, found, d.FoundStart, d.FoundEnd)
		quoteEnd, foundEnd = d.QuoteEnd, d.FoundEnd
	}
}

// assertEdges holds that a difference begins and ends between characters, and between words.
func assertEdges(t testing.TB, s string, edges ...int) {
	t.Helper()
	for _, at := range edges {
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		after, _ := utf8.DecodeRuneInString(s[at:])
		if utf8.ValidString(s) {
			require.True(t, at == len(s) || utf8.RuneStart(s[at]), "%q at %d", s, at)
		}
		if before < 0x250 && after < 0x250 { // where letters are letters of words
			require.False(t, unicode.IsLetter(before) && unicode.IsLetter(after), "%q at %d", s, at)
		}
	}
}

func TestProperties(t *testing.T) {
	sentences := readSentences(t)
	facts, harmless := factEdits(sentences), harmlessEdits()
	r := rand.New(rand.NewPCG(1, 2))
	for _, edits := range []map[string]change{facts, harmless} {
		for _, name := range sortedKeys(edits) {
			t.Run(name, func(t *testing.T) {
				for range 40 {
					quote := sentences[r.IntN(len(sentences))]
					found := edits[name](r, quote)
					language := languages[r.IntN(len(languages))]
					assertSound(t, quote, found, language)
					before := sentences[r.IntN(len(sentences))] + " "
					assert.Equal(t, guard.Compare(quote, found, "en").Harmless, guard.Compare(before+quote, before+found, "en").Harmless, "after an equal sentence:\n%s\n%s", quote, found)
				}
			})
		}
	}
}

// TestUnknownLanguage holds that a language without rows knows fewer harmless edits, never more.
func TestUnknownLanguage(t *testing.T) {
	sentences, edits := readSentences(t), harmlessEdits()
	r := rand.New(rand.NewPCG(3, 4))
	for _, name := range sortedKeys(edits) {
		for range 200 {
			quote := sentences[r.IntN(len(sentences))]
			found := edits[name](r, quote)
			if guard.Compare(quote, found, "").Harmless {
				assert.True(t, guard.Compare(quote, found, "en").Harmless, "%s:\n%s\n%s", name, quote, found)
			}
			assert.Equal(t, guard.Compare(quote, found, ""), guard.Compare(quote, found, "tlh"), name)
		}
	}
}

// TestLongTexts holds that the work is bounded: 20,000 characters of whatever kind, compared with others.
func TestLongTexts(t *testing.T) {
	const size = 20_000
	texts := map[string][2]string{
		"other words":     {strings.Repeat("five cars ", size/10), strings.Repeat("six vans ", size/9)},
		"other letters":   {strings.Repeat("a", size), strings.Repeat("b", size)},
		"many edits":      {strings.Repeat("a b ", size/4), strings.Repeat("b a ", size/4)},
		"one word moved":  {strings.Repeat("five cars ", size/10) + "six", "six " + strings.Repeat("five cars ", size/10)},
		"digits":          {strings.Repeat("1", size), strings.Repeat("1", size-1) + "2"},
		"groups":          {"1" + strings.Repeat(",000", size/4), "1" + strings.Repeat("000", size/4)},
		"numbers in row":  {strings.Repeat("twenty-five ", size/12), strings.Repeat("25 ", size/12)},
		"scales":          {"5 " + strings.Repeat("hundred thousand ", size/17), strings.Repeat("5 ", size/2)},
		"marks":           {"a" + strings.Repeat("\u0301", size), "b" + strings.Repeat("\u0301", size)},
		"initials":        {strings.Repeat("U.S.", size/4), strings.Repeat("US", size/2)},
		"quotation marks": {strings.Repeat("'", size), strings.Repeat("\"", size)},
		"commas":          {strings.Repeat(", ", size/2), strings.Repeat(" ,", size/2)},
		"nothing":         {"", strings.Repeat("word ", size/5)},
	}
	for name, pair := range texts {
		t.Run(name, func(t *testing.T) { assertSound(t, pair[0], pair[1], "en") })
	}
}

func FuzzCompare(f *testing.F) {
	for _, c := range append(append([]trap(nil), traps...), wordTraps...) {
		f.Add(c.quote, c.found, "en")
	}
	f.Add("«mot»", "« mot »", "fr")
	f.Add("1.000 Autos", "1000 Autos", "de")
	f.Add("\xff\xc3", "\u0301e\u0301\u200d", "")
	f.Add("㏂ ㎞ Å ℃", "a.m. km Å °C", "en")
	f.Fuzz(func(t *testing.T, quote, found, language string) { assertSound(t, quote, found, language) })
}
