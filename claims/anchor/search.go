package anchor

import (
	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
	"github.com/claimlight/claimlight/claims/anchor/internal/multi"
)

// MaxPlaces is how many places of one quote are looked at. A quote with All has the first of them as its matches; any other quote
// with more is Ambiguous. It bounds what a quote such as "a" can cost.
const MaxPlaces = 1000

// search is a text made ready, and what one pass over it found.
type search struct {
	language string
	index    *Index
	hidden   []Span
	folded   *fold.Text
	words    words

	hits     []hit        // of all patterns, one pattern after the other, each by rising end
	first    []int32      // where the hits of each pattern begin, and a last one
	lengths  []int        // of the patterns
	partial  []bool       // patterns that stand at more places than are among the hits
	around   surroundings // of the quote at hand
	contexts int          // how many comparisons of contexts may still be made
	work     work         // of all alignments
}

// hit is an occurrence of a pattern in folded text.
type hit struct {
	pattern, end int32
}

// newSearch folds the text.
func newSearch(text Text) *search {
	x := text.Index()
	tidy := tidyBreaks(text.Breaks)
	breaks := make([]int, len(tidy))
	for i, b := range tidy {
		breaks[i] = x.Byte(b)
	}
	var blind []fold.Range
	for _, s := range tidySpans(text.Blind, x.Len()) {
		blind = append(blind, fold.Range{Start: x.Byte(s.Start), End: x.Byte(s.End)})
	}
	folded := fold.New(text.Chars, breaks, blind)
	return &search{
		language: text.Language, index: x, hidden: tidySpans(text.Hidden, x.Len()), folded: folded,
		words: words{folded.Bytes, fold.LoadClasses()}, contexts: maxContexts,
	}
}

// scan finds every pattern in one pass. What ends inside a word is given up before any pattern that ends there is looked at:
// whether a quote may end somewhere depends on the text alone. It is false where it gave up.
func (s *search) scan(patterns [][]byte) (complete bool) {
	counts := make([]int32, len(patterns))
	s.partial, s.lengths = make([]bool, len(patterns)), make([]int, len(patterns))
	for p := range patterns {
		s.lengths[p] = len(patterns[p])
	}
	checked, mayEnd := none, false
	complete = multi.New(patterns).Scan(s.folded.Bytes, func(pattern, end int) multi.Step {
		if checked != end {
			checked, mayEnd = end, s.mayEnd(end)
		}
		if !mayEnd {
			return multi.Skip
		}
		if !s.mayBegin(end - len(patterns[pattern])) {
			return multi.Next
		}
		if counts[pattern] == MaxPlaces {
			s.partial[pattern] = true
			return multi.Drop
		}
		counts[pattern]++
		s.hits = append(s.hits, hit{int32(pattern), int32(end)})
		return multi.Next
	})
	for p := range s.partial {
		s.partial[p] = s.partial[p] || !complete
	}
	s.group(counts)
	return complete
}

func (s *search) mayEnd(at int) bool {
	if !s.words.mayEnd(at) {
		return false
	}
	_, ok := s.folded.End(at)
	return ok
}

func (s *search) mayBegin(at int) bool {
	if !s.words.mayBegin(at) {
		return false
	}
	_, ok := s.folded.Start(at)
	return ok
}

// group sorts the hits by pattern, by counting.
func (s *search) group(counts []int32) {
	s.first = make([]int32, len(counts)+1)
	for p, n := range counts {
		s.first[p+1] = s.first[p] + n
	}
	next := append([]int32(nil), s.first...)
	grouped := make([]hit, len(s.hits))
	for _, h := range s.hits {
		grouped[next[h.pattern]] = h
		next[h.pattern]++
	}
	s.hits = grouped
}
