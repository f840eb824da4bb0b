package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/locate"
)

// reportText lists a report on file for people: a line per claim, in columns, and a summary.
func reportText(file claims.File, found locate.Report) string {
	width := 0
	for _, r := range found.Results {
		width = max(width, len(r.ID))
	}
	var b strings.Builder
	for i, r := range found.Results {
		fmt.Fprintf(&b, "%-9s  %-*s  %s\n", r.Status, width, r.ID, outcome(r, file.Claims[i].Quote))
	}
	b.WriteString(summary(found) + "\n")
	return b.String()
}

// outcome says where a claim stands, or which words were looked for in vain.
func outcome(r locate.Result, quote claims.Quote) string {
	switch {
	case len(r.Matches) > 0:
		return joinPlaces(r.Matches)
	case r.Status == anchor.Ambiguous:
		return fmt.Sprintf("%d places, between which prefix and suffix do not decide: %s", countRivals(r), onLine(quote.Exact))
	}
	return "not in the article: " + onLine(quote.Exact)
}

// joinPlaces shows each place as its span and its words.
func joinPlaces(places []locate.Place) string {
	shown := make([]string, len(places))
	for i, p := range places {
		shown[i] = fmt.Sprintf("%d-%d %s", p.Start, p.End, onLine(p.Text))
	}
	return strings.Join(shown, "; ")
}

// onLine puts words in quotation marks and on one line, white space run together and control characters escaped.
func onLine(words string) string {
	return strconv.Quote(strings.Join(strings.Fields(words), " "))
}

// countRivals counts the places between which the first ambiguous quote of a claim does not decide.
func countRivals(r locate.Result) int {
	for _, m := range r.Quotes {
		if m.Status == anchor.Ambiguous {
			return len(m.Places)
		}
	}
	return 0
}

// summary counts the claims by status, the best first: "18 claims: 16 exact, 2 folded".
func summary(found locate.Report) string {
	var counts [anchor.Exact + 1]int
	for _, r := range found.Results {
		counts[r.Status]++
	}
	var parts []string
	for status := anchor.Exact; ; status-- {
		if counts[status] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", counts[status], status))
		}
		if status == anchor.Missing {
			break
		}
	}
	if len(parts) == 0 {
		return "no claims"
	}
	noun := "claims"
	if len(found.Results) == 1 {
		noun = "claim"
	}
	return fmt.Sprintf("%d %s: %s", len(found.Results), noun, strings.Join(parts, ", "))
}
