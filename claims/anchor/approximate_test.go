package anchor_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/anchor/internal/guard"
)

// checkApproximate checks what holds for every quote that stands nowhere as it is: it is not said to, its places are whole words and
// graphemes, and what differs is told.
func checkApproximate(t *testing.T, text anchor.Text, q anchor.Quote, m anchor.Match) {
	t.Helper()
	require.Less(t, m.Status, anchor.Folded, "%+q in %+q", q, text)
	n := naive{tokens: tokens(text)}
	for _, p := range m.Places {
		i := slices.IndexFunc(n.tokens, func(t token) bool { return t.start == p.Start })
		j := 1 + slices.IndexFunc(n.tokens, func(t token) bool { return t.end == p.End })
		require.True(t, 0 <= i && i < j, "%+q in %+q: %v", q, text, p)
		place := n.place(i, j, q)
		require.True(t, n.isEdge(i, j) && wholeWords(place.before, n.read(i, j), place.after), "%+q in %+q: %v", q, text, p)
	}
	if m.Status == anchor.Missing || m.Status == anchor.Ambiguous {
		require.Zero(t, m.Similarity)
		require.Nil(t, m.Differences)
		return
	}
	require.NotEmpty(t, m.Places)
	if m.Status == anchor.Edited {
		for _, p := range m.Places {
			i := slices.IndexFunc(n.tokens, func(t token) bool { return t.start == p.Start })
			j := 1 + slices.IndexFunc(n.tokens, func(t token) bool { return t.end == p.End })
			require.True(t, guard.Compare(q.Exact, n.raw(i, j), text.Language).Harmless, "%+q in %+q: %v", q, text, p)
		}
	}
	require.True(t, 0 <= m.Similarity && m.Similarity < 1, "%v", m.Similarity)
	for _, d := range m.Differences {
		require.True(t, slices.ContainsFunc(m.Places, func(p anchor.Span) bool { return p.Start <= d.Span.Start && d.Span.End <= p.End }))
		require.True(t, d.Quote != "" || d.Found != "")
	}
}

// TestEditedQuotesAreFoundOrAmbiguous edits words and letters of quotes of a long text: none is found elsewhere, and hardly any is lost.
func TestEditedQuotesAreFoundOrAmbiguous(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	words := randomProse(random, 40_000)
	text := anchor.Text{Chars: strings.Join(words, " ")}
	var quotes []anchor.Quote
	var truth []anchor.Span
	for range 500 {
		from := 10 + random.IntN(len(words)-40)
		to := from + 8 + random.IntN(12)
		start := len(strings.Join(words[:from], " ")) + 1
		end := start + len(strings.Join(words[from:to], " "))
		q := anchor.Quote{Exact: text.Chars[start:end]}
		if random.IntN(2) == 0 {
			q.Exact = strings.Join(edit(random, words[from:to], 1+random.IntN(2)), " ")
		} else {
			q.Exact = mistype(random, q.Exact, 1+len(q.Exact)/15)
		}
		if random.IntN(4) > 0 {
			q.Prefix, q.Suffix = text.Chars[start-32:start], text.Chars[end:end+32]
		}
		quotes, truth = append(quotes, q), append(truth, anchor.Span{Start: anchor.Offset(start), End: anchor.Offset(end)})
	}
	found := 0
	for i, m := range anchor.Find(text, quotes) {
		if m.Status > anchor.Ambiguous {
			require.Equal(t, []anchor.Span{truth[i]}, m.Places, "%q", quotes[i])
			found++
		}
	}
	assert.GreaterOrEqual(t, found, 490)
}

// mistype replaces, inserts or removes letters inside s.
func mistype(random *rand.Rand, s string, edits int) string {
	for range edits {
		i, letter := 4+random.IntN(len(s)-8), vocabulary[random.IntN(len(vocabulary))][:1]
		switch random.IntN(3) {
		case 0:
			s = s[:i] + letter + s[i:]
		case 1:
			s = s[:i] + letter + s[i+1:]
		default:
			s = s[:i] + s[i+1:]
		}
	}
	return s
}

// TestAbsentQuotesAreMissing looks for words of the text in another order, for foreign words, and for short quotes that differ from what is there.
func TestAbsentQuotesAreMissing(t *testing.T) {
	random := rand.New(rand.NewPCG(13, 14))
	words := randomProse(random, 40_000)
	text := anchor.Text{Chars: strings.Join(words, " ")}
	var quotes []anchor.Quote
	for range 1_000 {
		shuffled := randomProse(random, 6+random.IntN(12))
		start := random.IntN(len(text.Chars) - 100)
		q := anchor.Quote{Exact: strings.Join(shuffled, " ")}
		switch random.IntN(3) {
		case 0:
			q.Prefix, q.Suffix = strings.Join(randomProse(random, 6), " ")+" ", " "+strings.Join(randomProse(random, 6), " ")
		case 1:
			q.Exact = mistype(random, text.Chars[start:start+15], 3)
		}
		if len(q.Exact) > 14 && !strings.Contains(text.Chars, q.Exact) {
			quotes = append(quotes, q)
		}
	}
	require.Greater(t, len(quotes), 800)
	for i, m := range anchor.Find(text, quotes) {
		assert.LessOrEqual(t, m.Status, anchor.Ambiguous, "%q %v", quotes[i], m)
	}
}
