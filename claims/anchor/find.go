package anchor

// Match is what Find found for one quote.
type Match struct {
	Status Status
	// Places are where the quote stands, in rising order, at most MaxPlaces. Under Ambiguous they are the rivals, which may
	// overlap; under Missing there are none.
	Places []Span
	// Similarity of the text found to the quote's words: 1 under Exact and Folded, 0 under Ambiguous and Missing. Under Edited and
	// Changed it is 1 less the edits for each letter of the longer of the two, of the worst place; it is less than 1.
	Similarity float64
	// Differences are the words that differ, in the order of the places, under Edited and Changed.
	Differences []Difference
}

// Find looks for all quotes in one pass over the text and returns one Match per quote, in their order.
// It accepts any text and any quotes; the package comment says what becomes of odd ones.
func Find(text Text, quotes []Quote) []Match {
	return newSearch(text).find(quotes) // 1. fold the text
}

func (s *search) find(quotes []Quote) []Match {
	matches := make([]Match, len(quotes))
	patterns := foldQuotes(quotes)     // 2. fold the quotes
	complete := s.scan(patterns.bytes) // 3. one pass: where they stand as whole words
	for i, q := range quotes {
		if p := patterns.of[i]; p != none {
			matches[i] = s.match(q, s.candidates(q, p), s.partial[p])
		}
	}
	if complete {
		s.approximate(quotes, patterns, matches) // 4. what stands nowhere: where it may have been edited
	}
	return matches
}

// candidate is a place that a quote may have.
type candidate struct {
	Span
	exact      bool
	start, end int // in folded text
	from, to   int // in the text's bytes
}

// candidates maps the hits of a pattern back.
func (s *search) candidates(q Quote, pattern int) []candidate {
	hits := s.hits[s.first[pattern]:s.first[pattern+1]]
	list := make([]candidate, len(hits))
	for i, h := range hits {
		c := s.candidate(int(h.end)-s.lengths[pattern], int(h.end))
		c.exact = s.folded.Same(c.from, c.to, q.Exact)
		list[i] = c
	}
	return list
}

// candidate maps a place back that may begin at start and end at end.
func (s *search) candidate(start, end int) candidate {
	c := candidate{start: start, end: end}
	c.from, _ = s.folded.Start(start)
	c.to, _ = s.folded.End(end)
	c.Span = Span{s.index.Offset(c.from), s.index.Offset(c.to)}
	return c
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
