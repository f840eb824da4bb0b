package app

import (
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/locate"
)

// words are the words of a claim at one of its places.
type words struct {
	span         anchor.Span
	claim, place int
}

func wordsOf(report locate.Report) []words {
	var all []words
	for claim, result := range report.Results {
		for place, match := range result.Matches {
			all = append(all, words{match.Span, claim, place})
		}
	}
	return all
}

// wordsAt returns the words that a character belongs to. Where claims overlap the shortest wins: it is the one that
// can't be pointed at elsewhere.
func wordsAt(all []words, at anchor.Offset) (w words, ok bool) {
	for _, candidate := range all {
		if at < candidate.span.Start || at >= candidate.span.End {
			continue
		}
		if !ok || length(candidate) < length(w) {
			w, ok = candidate, true
		}
	}
	return w, ok
}

func length(w words) anchor.Offset { return w.span.End - w.span.Start }
