package main

import (
	"fmt"

	"github.com/claimlight/claimlight/claims/anchor"
)

// outcome is what became of a quote.
type outcome struct {
	where string // right, wrong, ambiguous or missing
	shown bool   // with its verdict
	loose bool   // it is right, but an edge of it is not
}

// The places that a quote may be found in.
const (
	right     = "right"
	wrong     = "wrong"
	ambiguous = "ambiguous"
	missing   = "missing"
)

// judge compares what was found with where the quote stood.
func (tr trial) judge(m anchor.Match) outcome {
	switch {
	case m.Status == anchor.Missing:
		return outcome{where: missing}
	case m.Status == anchor.Ambiguous:
		return outcome{where: ambiguous}
	case tr.isAt(m.Places):
		return outcome{right, m.Status.ShowsVerdict(), tr.isLoose(m.Places[0])}
	}
	return outcome{where: wrong, shown: m.Status.ShowsVerdict()}
}

// isAt reports whether the one place found is that of the quote: the two have at least half of the shorter one in common.
func (tr trial) isAt(places []anchor.Span) bool {
	if tr.class == absent || len(places) != 1 {
		return false
	}
	p := places[0]
	common := min(p.End, tr.end) - max(p.Start, tr.start)
	return 2*common >= min(p.End-p.Start, tr.end-tr.start)
}

// isLoose reports whether a place begins or ends further off than what was edited.
func (tr trial) isLoose(p anchor.Span) bool {
	off := anchor.Offset(tr.reach)
	return max(p.Start-tr.start, tr.start-p.Start) > off || max(p.End-tr.end, tr.end-p.End) > off
}

// context says whether the quote has one.
func (tr trial) context() string {
	if tr.quote.Prefix+tr.quote.Suffix == "" {
		return "without"
	}
	return "with"
}

// breaks reports whether an outcome is one that must never be.
func (tr trial) breaks(o outcome) bool {
	return o.where == wrong || tr.class == fact && o.shown
}

// describe tells of an outcome that must never be, with all that it takes to see it again.
func (tr trial) describe(article string, m anchor.Match) string {
	index := anchor.Text{Chars: article}.Index()
	found := ""
	for _, p := range m.Places {
		found += fmt.Sprintf("  found   %q\n", index.Slice(p))
	}
	around := article[back(article, tr.place.start, contextSize):skip(article, tr.place.end, contextSize)]
	return fmt.Sprintf("%s, %s, %s: %s\n  quote   %q\n  prefix  %q\n  suffix  %q\n  edited  %q\n%s  article %q\n",
		tr.language, tr.class, tr.name, m.Status, tr.quote.Exact, tr.quote.Prefix, tr.quote.Suffix, tr.edited, found, around)
}
