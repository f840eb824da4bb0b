package anchor_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
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
	if m.Status <= anchor.Ambiguous {
		require.Zero(t, m.Similarity)
		require.Nil(t, m.Differences)
		return
	}
	require.NotEmpty(t, m.Places)
	require.True(t, 0 <= m.Similarity && m.Similarity < 1, "%v", m.Similarity)
	for _, d := range m.Differences {
		require.True(t, slices.ContainsFunc(m.Places, func(p anchor.Span) bool { return p.Start <= d.Span.Start && d.Span.End <= p.End }))
		require.True(t, d.Quote != "" || d.Found != "")
	}
}
