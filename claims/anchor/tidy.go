package anchor

import (
	"cmp"
	"slices"
)

// Text comes from outside. tidySpans and tidyBreaks make of it what the rest relies on, so that nothing there has to ask.

// tidySpans returns the spans in rising order and apart from one another, cut to the text; empty and reversed ones are dropped,
// those that touch or overlap are one.
func tidySpans(spans []Span, length Offset) []Span {
	var tidy []Span
	for _, s := range spans {
		if s = (Span{max(s.Start, 0), min(s.End, length)}); s.Start < s.End {
			tidy = append(tidy, s)
		}
	}
	slices.SortFunc(tidy, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	n := 0
	for _, s := range tidy {
		if n > 0 && s.Start <= tidy[n-1].End {
			tidy[n-1].End = max(tidy[n-1].End, s.End)
			continue
		}
		tidy[n] = s
		n++
	}
	return tidy[:n]
}

// tidyBreaks returns the breaks in rising order; those outside the text end up at its ends, where they break nothing.
func tidyBreaks(breaks []Offset) []Offset {
	if slices.IsSorted(breaks) {
		return breaks
	}
	return slices.Sorted(slices.Values(breaks))
}

// overlaps reports whether s has a character in common with the spans, which are tidy.
func overlaps(spans []Span, s Span) bool {
	i, _ := slices.BinarySearchFunc(spans, s.Start, func(t Span, at Offset) int {
		if t.End <= at {
			return -1
		}
		return 1
	})
	return i < len(spans) && spans[i].Start < s.End
}
