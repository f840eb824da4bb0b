package locate

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

const digits = "0123456789"

// at makes a match at the given places of digits, each a start and an end.
func at(status anchor.Status, similarity float64, places ...anchor.Span) anchor.Match {
	return anchor.Match{Status: status, Similarity: similarity, Places: places}
}

func TestJoin(t *testing.T) {
	missing, rivals := at(anchor.Missing, 0), at(anchor.Ambiguous, 0, anchor.Span{End: 1}, anchor.Span{Start: 5, End: 6})
	exact, folded := at(anchor.Exact, 1, anchor.Span{Start: 2, End: 4}), at(anchor.Folded, 1, anchor.Span{Start: 7, End: 9})
	edited, changed := at(anchor.Edited, 0.9, anchor.Span{End: 2}), at(anchor.Changed, 0.6, anchor.Span{Start: 4, End: 8})
	for _, test := range []struct {
		name       string
		quotes     []anchor.Match
		status     anchor.Status
		matches    string
		similarity float64
	}{
		{"found", []anchor.Match{exact}, anchor.Exact, "23", 1},
		{"missing", []anchor.Match{missing}, anchor.Missing, "", 0},
		{"rivals are no matches", []anchor.Match{rivals}, anchor.Ambiguous, "", 0},
		{"places rise", []anchor.Match{folded, exact}, anchor.Folded, "23 78", 1},
		{"the weaker status is the claim's", []anchor.Match{exact, edited}, anchor.Edited, "01 23", 0.9},
		{"one changed place withholds all", []anchor.Match{exact, changed, edited}, anchor.Changed, "01 23 4567", 0.6},
		{"a missing quote takes nothing away", []anchor.Match{missing, exact}, anchor.Exact, "23", 1},
		{"nor does an ambiguous one", []anchor.Match{exact, rivals}, anchor.Exact, "23", 1},
		{"ambiguous is more than missing", []anchor.Match{missing, rivals, missing}, anchor.Ambiguous, "", 0},
		{"one place found twice is one", []anchor.Match{exact, exact}, anchor.Exact, "23", 1},
		{"places that start together", []anchor.Match{at(anchor.Exact, 1, anchor.Span{End: 3}), at(anchor.Exact, 1, anchor.Span{End: 2})}, anchor.Exact, "01 012", 1},
		{"every place of a quote", []anchor.Match{at(anchor.Exact, 1, anchor.Span{End: 1}, anchor.Span{Start: 8, End: 9})}, anchor.Exact, "0 8", 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			claim := claims.Claim{ID: "x", Kind: claims.Date, Verdict: claims.Disputed}
			got := join(claim, test.quotes, anchor.Text{Chars: digits}.Index())
			assert.Equal(t, test.status, got.Status)
			assert.Equal(t, test.matches, textsOf(got))
			assert.InDelta(t, test.similarity, got.Similarity, 0)
			assert.Equal(t, test.quotes, got.Quotes)
			assert.Equal(t, claim, claims.Claim{ID: got.ID, Kind: got.Kind, Verdict: got.Verdict})
		})
	}
}

func textsOf(r Result) string {
	var texts []string
	for _, place := range r.Matches {
		texts = append(texts, place.Text)
	}
	return strings.Join(texts, " ")
}

func TestQuotesOf(t *testing.T) {
	file := claims.File{Claims: []claims.Claim{
		{Quote: claims.Quote{Exact: "a", Prefix: "b", Suffix: "c"}, Occurrences: claims.One},
		{Quote: claims.Quote{Exact: "d"}, Occurrences: claims.All, Also: []claims.Quote{{Exact: "e"}, {Exact: "f", Suffix: "g"}}},
	}}
	assert.Equal(t, []anchor.Quote{
		{Exact: "a", Prefix: "b", Suffix: "c"},
		{Exact: "d", All: true}, {Exact: "e", All: true}, {Exact: "f", Suffix: "g", All: true},
	}, quotesOf(file))
}
