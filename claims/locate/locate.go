package locate

import (
	"slices"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

// Claims finds every claim of file in text. All quotes of all claims are searched at once, so that the cost grows with the
// length of the text and hardly with the number of claims.
func Claims(file claims.File, text anchor.Text) Report {
	if text.Language == "" {
		text.Language = file.Article.Language
	}
	matches := anchor.Find(text, quotesOf(file))
	index := text.Index()
	report := Report{Results: make([]Result, 0, len(file.Claims))}
	for _, claim := range file.Claims {
		n := 1 + len(claim.Also)
		report.Results = append(report.Results, join(claim, matches[:n:n], index))
		matches = matches[n:]
	}
	return report
}

// quotesOf lists the quotes of all claims: for each claim its own quote and then those under Also.
func quotesOf(file claims.File) []anchor.Quote {
	var quotes []anchor.Quote
	for _, claim := range file.Claims {
		all := claim.Occurrences == claims.All
		quotes = append(quotes, searched(claim.Quote, all))
		for _, q := range claim.Also {
			quotes = append(quotes, searched(q, all))
		}
	}
	return quotes
}

func searched(q claims.Quote, all bool) anchor.Quote {
	return anchor.Quote{Exact: q.Exact, Prefix: q.Prefix, Suffix: q.Suffix, All: all}
}

// join makes one result of what the engine says of a claim's quotes.
func join(claim claims.Claim, quotes []anchor.Match, index *anchor.Index) Result {
	result := Result{ID: claim.ID, Kind: claim.Kind, Verdict: claim.Verdict, Quotes: quotes}
	result.Status = statusOf(quotes)
	if !found(result.Status) {
		return result
	}
	result.Similarity = 1
	for _, q := range quotes {
		if found(q.Status) {
			result.Similarity = min(result.Similarity, q.Similarity)
		}
	}
	for _, span := range placesOf(quotes) {
		result.Matches = append(result.Matches, Place{Span: span, Text: index.Slice(span)})
	}
	return result
}

// found reports whether a quote of that status has a place in the text that can be shown.
func found(s anchor.Status) bool { return s > anchor.Ambiguous }

// statusOf is the weakest status among the quotes that were found, else the strongest of the two that say they were not.
func statusOf(quotes []anchor.Match) anchor.Status {
	weakest, notFound := anchor.Exact+1, anchor.Missing
	for _, q := range quotes {
		if found(q.Status) {
			weakest = min(weakest, q.Status)
		} else {
			notFound = max(notFound, q.Status)
		}
	}
	if weakest > anchor.Exact {
		return notFound
	}
	return weakest
}

// placesOf gives the places of the quotes that were found, in rising order, each once.
func placesOf(quotes []anchor.Match) []anchor.Span {
	var places []anchor.Span
	for _, q := range quotes {
		if found(q.Status) {
			places = append(places, q.Places...)
		}
	}
	slices.SortFunc(places, func(a, b anchor.Span) int {
		if a.Start != b.Start {
			return int(a.Start - b.Start)
		}
		return int(a.End - b.End)
	})
	return slices.Compact(places)
}
