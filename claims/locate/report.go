package locate

import (
	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

// Report says where each claim of a file stands in a text, in the file's order.
type Report struct {
	Results []Result
}

// Result is one claim's outcome. Its JSON form is a public contract.
type Result struct {
	ID         string
	Kind       claims.Kind
	Verdict    claims.Verdict
	Status     anchor.Status
	Matches    []Place // where the claim is shown: none under ambiguous and missing
	Similarity float64 // the least of the quotes that were found, from 0 to 1; 0 when none was
	// Quotes has the engine's answer for the claim's quote and then for each of Also. It is not part of the JSON.
	Quotes []anchor.Match
}

// Place is one span of the text with its characters.
type Place struct {
	anchor.Span
	Text string
}
