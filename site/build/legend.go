package main

import (
	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/card"
)

// legendEntry explains one verdict to visitors.
type legendEntry struct {
	Verdict claims.Verdict
	Label   string // as the widget has it
	Meaning string
	Count   int // claims of the demo that have it
}

var meanings = map[claims.Verdict]string{
	claims.Supported:    "The sources say the same.",
	claims.NeedsContext: "True as far as it goes, but something is left out that a reader should know.",
	claims.Misleading:   "The parts may be right; the impression is not.",
	claims.Disputed:     "Good sources contradict each other.",
	claims.Inaccurate:   "The sources show otherwise. The card says what the article should say.",
	claims.Unverified:   "What was found neither settles nor refutes it.",
}

// newLegend explains every verdict, in the order from the claim that stands to the one that was not settled.
func newLegend(f claims.File) []legendEntry {
	counts := map[claims.Verdict]int{}
	for _, c := range f.Claims {
		counts[c.Verdict]++
	}
	entries := make([]legendEntry, len(claims.Verdicts))
	for i, v := range claims.Verdicts {
		entries[i] = legendEntry{v, card.English.Verdicts[v].Title, meanings[v], counts[v]}
	}
	return entries
}
