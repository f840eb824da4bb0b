package locate_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/locate"
)

func TestClaimsKeepTheFilesOrder(t *testing.T) {
	text := anchor.Text{Chars: "😀 The Senat, made by Aurus. A Senat is “big”."}
	file := claims.File{Claims: []claims.Claim{
		{ID: "size", Quote: claims.Quote{Exact: `is "big"`}, Also: []claims.Quote{{Exact: "made by Aurus"}}},
		{ID: "gone", Quote: claims.Quote{Exact: "electric bicycle"}},
		{ID: "model", Quote: claims.Quote{Exact: "Senat"}},
		{ID: "models", Quote: claims.Quote{Exact: "Senat"}, Occurrences: claims.All},
	}}

	report := locate.Claims(file, text)

	require.Len(t, report.Results, 4)
	assert.Equal(t, []string{"size folded", "gone missing", "model ambiguous", "models exact"}, outcomes(report))
	assert.Equal(t, []locate.Place{place(14, 27, "made by Aurus"), place(37, 45, "is “big”")}, report.Results[0].Matches)
	assert.Len(t, report.Results[2].Quotes[0].Places, 2, "the rivals")
	assert.Equal(t, []locate.Place{place(7, 12, "Senat"), place(31, 36, "Senat")}, report.Results[3].Matches)
}

func outcomes(r locate.Report) []string {
	var all []string
	for _, result := range r.Results {
		all = append(all, result.ID+" "+result.Status.String())
	}
	return all
}

func TestNoClaims(t *testing.T) {
	assert.Equal(t, "[]", string(locate.Claims(claims.File{}, anchor.Text{Chars: "text"}).AppendJSON(nil)))
}

func ExampleClaims() {
	text := anchor.Text{Chars: "It was an Aurus Senat, Russian-made."}
	file := claims.File{Claims: []claims.Claim{{
		ID: "car", Kind: claims.Vehicle, Verdict: claims.Supported, Quote: claims.Quote{Exact: "Aurus Senat"},
	}}}

	fmt.Printf("%s\n", locate.Claims(file, text).AppendJSON(nil))
	// Output:
	// [{"id":"car","kind":"vehicle","verdict":"supported","status":"exact","matches":[{"start":10,"end":21,"text":"Aurus Senat"}],"similarity":1}]
}
