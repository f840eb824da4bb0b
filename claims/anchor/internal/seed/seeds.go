package seed

import (
	"cmp"
	"slices"
)

const (
	// MaxVotes bounds the votes of one pattern: no seed is chosen that would bring it above.
	MaxVotes = 256
	// maxGrams bounds the grams of all patterns. Where they have more, some are left out, evenly.
	maxGrams = 1 << 19
	none     = -1
)

// Seeds are patterns and where parts of them stand in a text. Add the patterns, Scan the text once, then ask for their Diagonals.
type Seeds struct {
	grams    []gram
	parts    []part
	patterns int
	ends     []int32 // of the patterns, in parts

	table  *table
	first  []int32 // by slot: where its places begin
	places []int32 // where the chosen grams end in the text

	stride    int
	diagonals []int32
}

// part is a stretch of a pattern from which one gram is chosen.
type part struct{ low, high int32 }

// New makes Seeds for patterns that have size bytes together.
func New(size int) *Seeds { return &Seeds{stride: 1 + size/maxGrams} }

// Add adds folded text to the pattern at hand, of which it is cut into parts; offset is how many bytes behind the pattern's
// start it begins.
func (s *Seeds) Add(text []byte, offset, parts int) {
	low := len(s.grams)
	r := reader{text: text}
	for i := 0; ; i++ {
		hash, ok := r.next()
		if !ok {
			break
		}
		if i%s.stride == 0 {
			s.grams = append(s.grams, gram{hash: hash, offset: int32(offset + r.at)})
		}
	}
	n := len(s.grams) - low
	for i := range parts {
		if a, b := low+n*i/parts, low+n*(i+1)/parts; a < b {
			s.parts = append(s.parts, part{int32(a), int32(b)})
		}
	}
}

// End ends the pattern at hand and returns its number.
func (s *Seeds) End() int {
	s.ends = append(s.ends, int32(len(s.parts)))
	return len(s.ends) - 1
}

// Scan reads the text twice.
func (s *Seeds) Scan(text []byte) {
	s.table = newTable(len(s.grams))
	for i := range s.grams {
		s.grams[i].slot = s.table.add(s.grams[i].hash)
	}
	s.each(text, func(slot int32, _ int) { s.table.counts[slot]++ })
	s.choose()
	s.note(text)
}

// each calls visit for every gram of the text that passes the filter and is known.
func (s *Seeds) each(text []byte, visit func(slot int32, end int)) {
	r := reader{text: text}
	for {
		hash, ok := r.next()
		if !ok {
			return
		}
		if s.table.has(hash) {
			if slot, known := s.table.slot(hash); known {
				visit(slot, r.at)
			}
		}
	}
}

// choose leaves of each part the rarest gram that stands in the text, and of each pattern as many as have MaxVotes together,
// the rarest first.
func (s *Seeds) choose() {
	clear(s.table.filter)
	low := 0
	for _, high := range s.ends {
		parts := s.parts[low:high]
		for i, p := range parts {
			parts[i] = s.rarest(p)
		}
		slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(s.count(a), s.count(b)) })
		votes := 0
		for i, p := range parts {
			n := s.count(p)
			if votes += n; n == 0 || votes > MaxVotes {
				parts[i].high = p.low
				continue
			}
			s.table.mark(s.grams[p.low].hash)
		}
		low = int(high)
	}
}

// count is how often the one gram of a part stands in the text.
func (s *Seeds) count(p part) int {
	if p.low == p.high {
		return 0
	}
	return int(s.table.counts[s.grams[p.low].slot])
}

// rarest is the part's gram that stands in the text least often, but does.
func (s *Seeds) rarest(p part) part {
	best := part{p.low, p.low}
	for i := p.low; i < p.high; i++ {
		one := part{i, i + 1}
		if n := s.count(one); n > 0 && (best.low == best.high || n < s.count(best)) {
			best = one
		}
	}
	return best
}

// note notes where the chosen grams stand: for each slot a stretch of places.
func (s *Seeds) note(text []byte) {
	s.first = make([]int32, len(s.table.counts)+1)
	chosen := make([]bool, len(s.table.counts))
	for _, p := range s.parts {
		if p.low < p.high {
			chosen[s.grams[p.low].slot] = true
		}
	}
	for slot, n := range s.table.counts {
		if !chosen[slot] {
			n = 0
		}
		s.first[slot+1] = s.first[slot] + n
	}
	s.places = make([]int32, s.first[len(s.first)-1])
	next := append([]int32(nil), s.first[:len(s.first)-1]...)
	s.each(text, func(slot int32, end int) {
		if chosen[slot] {
			s.places[next[slot]] = int32(end)
			next[slot]++
		}
	})
}

// Diagonals appends to dst where in the text, in bytes, the pattern would begin if each of its seeds stood at its place, in rising order. A
// diagonal before the text is negative.
func (s *Seeds) Diagonals(dst []int32, pattern int) []int32 {
	low := int32(0)
	if pattern > 0 {
		low = s.ends[pattern-1]
	}
	for _, p := range s.parts[low:s.ends[pattern]] {
		if p.low == p.high {
			continue
		}
		g := s.grams[p.low]
		for _, at := range s.places[s.first[g.slot]:s.first[g.slot+1]] {
			dst = append(dst, at-g.offset)
		}
	}
	slices.Sort(dst)
	return dst
}
