package anchor

import (
	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
	"github.com/claimlight/claimlight/claims/anchor/internal/guard"
)

// Difference is words that an edit has changed.
type Difference struct {
	Quote string // as in the quote; empty where words were inserted
	Found string // as in the text, without blind text and with a space for a break; empty where words were removed
	Span  Span   // where Found stands; empty where words were removed, at the place where they were
}

// edited is the match of a quote that was found with edits: Edited if each of its places says the same as the quote.
func (a *aligner) edited(q Quote, list []candidate) Match {
	m := Match{Status: Edited, Places: spans(list), Similarity: 1}
	for _, c := range list {
		found := a.folded.Visible(c.from, c.to)
		r := guard.Compare(q.Exact, found.Chars, a.language)
		if !r.Harmless {
			m.Status = Changed
		}
		for _, d := range r.Differences {
			m.Differences = append(m.Differences, a.difference(q, found, d))
		}
		m.Similarity = min(m.Similarity, a.similarity(c))
	}
	return m
}

// similarity of a place to the quote's own words. Letters that are no different do not make it 1: the place would be Folded.
func (a *aligner) similarity(c candidate) float64 {
	found := a.read(c.start, c.end)
	edits := max(a.forward.Distance(found), 1)
	return a.likeness(edits, len(found))
}

// difference maps what the guard found back to the text.
func (a *aligner) difference(q Quote, found fold.Visible, d guard.Difference) Difference {
	span := Span{a.index.Offset(found.Start(d.FoundStart)), a.index.Offset(found.End(d.FoundEnd))}
	if d.FoundStart == d.FoundEnd {
		span.End = span.Start
	}
	return Difference{q.Exact[d.QuoteStart:d.QuoteEnd], found.Chars[d.FoundStart:d.FoundEnd], span}
}
