package anchor

// Match is what Find found for one quote.
type Match struct {
	Status Status
	// Places are where the quote stands, in rising order, at most MaxPlaces. Under Ambiguous they are the rivals, which may
	// overlap; under Missing there are none.
	Places []Span
	// Similarity of the text found to the quote: 1 under Exact and Folded, 0 under Ambiguous and Missing.
	Similarity float64
}

// Find looks for all quotes in one pass over the text and returns one Match per quote, in their order.
// It accepts any text and any quotes; the package comment says what becomes of odd ones.
func Find(text Text, quotes []Quote) []Match {
	matches := make([]Match, len(quotes))
	s := newSearch(text)           // 1. fold the text
	patterns := foldQuotes(quotes) // 2. fold the quotes
	s.scan(patterns.bytes)         // 3. one pass: where they stand as whole words
	for i, q := range quotes {
		if p := patterns.of[i]; p != none {
			matches[i] = s.match(q, s.candidates(q, p), s.partial[p])
		}
	}
	return matches
}

// candidate is a place that the automaton found for a quote.
type candidate struct {
	Span
	exact      bool
	start, end int // in folded text
}

// candidates maps the hits of a pattern back.
func (s *search) candidates(q Quote, pattern int) []candidate {
	hits := s.hits[s.first[pattern]:s.first[pattern+1]]
	list := make([]candidate, len(hits))
	for i, h := range hits {
		list[i] = s.candidate(q, int(h.end)-s.lengths[pattern], int(h.end))
	}
	return list
}

func (s *search) candidate(q Quote, start, end int) candidate {
	from, _ := s.folded.Start(start) // scan made sure of both
	to, _ := s.folded.End(end)
	return candidate{
		Span:  Span{s.index.Offset(from), s.index.Offset(to)},
		exact: s.folded.Same(from, to, q.Exact),
		start: start, end: end,
	}
}

// match decides between the candidates of a quote; partial says that there are more.
func (s *search) match(q Quote, list []candidate, partial bool) Match {
	switch {
	case len(list) == 0:
		return Match{}
	case q.All:
		return matchAll(list)
	}
	list = preferExact(list)
	if partial {
		return ambiguous(list)
	}
	if len(list) > 1 {
		list = s.preferContext(q, list)
	}
	if len(list) > 1 {
		list = s.preferVisible(list)
	}
	if len(list) > 1 {
		return ambiguous(list)
	}
	return found(list)
}
