package anchor

// matchAll takes every place. The match is as good as its worst place.
func matchAll(list []candidate) Match { return found(apart(list)) }

// apart drops, in place, what overlaps a place before it.
func apart(list []candidate) []candidate {
	n := 0
	for _, c := range list {
		if n == 0 || c.Start >= list[n-1].End {
			list[n] = c
			n++
		}
	}
	return list[:n]
}

func found(list []candidate) Match {
	m := Match{Status: Exact, Places: spans(list), Similarity: 1}
	for _, c := range list {
		if !c.exact {
			m.Status = Folded
		}
	}
	return m
}

func ambiguous(list []candidate) Match {
	return Match{Status: Ambiguous, Places: spans(list)}
}

func spans(list []candidate) []Span {
	places := make([]Span, len(list))
	for i, c := range list {
		places[i] = c.Span
	}
	return places
}

// keep returns the candidates that are good, in place, or all of them where none is.
func keep(list []candidate, good func(int) bool) []candidate {
	n := 0
	for i, c := range list {
		if good(i) {
			list[n] = c
			n++
		}
	}
	if n == 0 {
		return list
	}
	return list[:n]
}

// preferExact drops places that only fold to the quote when there are exact ones.
func preferExact(list []candidate) []candidate {
	return keep(list, func(i int) bool { return list[i].exact })
}

// preferVisible drops places with hidden characters when there are others.
func (s *search) preferVisible(list []candidate) []candidate {
	return keep(list, func(i int) bool { return !overlaps(s.hidden, list[i].Span) })
}

// preferContext drops places whose surroundings are clearly less like the quote's context than the best. Equal surroundings beat all
// others, however close these come.
func (s *search) preferContext(q Quote, list []candidate) []candidate {
	around := &s.around
	around.set(q)
	if around.length() == 0 || s.contexts < len(list) {
		return list
	}
	s.contexts -= len(list)
	best, scores := 0.0, make([]float64, len(list))
	for i, c := range list {
		scores[i] = around.similarity(s.folded.Bytes, c.start, c.end)
		best = max(best, scores[i])
	}
	bar := best - contextMargin
	switch {
	case best < contextFloor:
		return list
	case best == 1:
		bar = 1
	}
	return keep(list, func(i int) bool { return scores[i] >= bar })
}
