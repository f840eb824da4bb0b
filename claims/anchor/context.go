package anchor

import (
	"bytes"

	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
)

const (
	// contextWindow is how many bytes of folded context next to the quote are compared: 64 letters of English, 32 of Russian, 21
	// of Chinese. It is the width of the machine word the comparison runs in, and twice what publishers' tools write.
	contextWindow = 64
	// contextFloor is the similarity under which a context is no evidence. Unrelated English
	// reaches 0.2 on average; the best of 200 unrelated places 0.33, or 0.44 where the context is one word on each side.
	contextFloor = 0.6
	// contextMargin is how far the best context must be ahead of the next: a rival that is one word of ten behind is a rival still.
	contextMargin = 0.15
	// maxContexts bounds the comparisons of one Find, at up to 1 µs each. Quotes beyond it are ambiguous where context had to decide.
	maxContexts = 1 << 18
)

// context is one side of a quote's context, read away from the quote.
type context struct {
	peq [256]uint64 // Peq of Myers' algorithm: where in the pattern each byte stands
	m   int         // length of the pattern
}

// set makes the context from folded text, read from its end where backward is set.
func (c *context) set(text []byte, backward bool) {
	c.peq, c.m = [256]uint64{}, min(len(text), contextWindow)
	for j := range c.m {
		b := text[j]
		if backward {
			b = text[len(text)-1-j]
		}
		c.peq[b] |= 1 << j
	}
}

// distance is the least edit distance of the context to a text that begins where the quote ends, whatever its length: row m of the matrix,
// least over all columns. It is Myers' bit-vector algorithm ("A fast bit-vector algorithm for approximate string matching based
// on dynamic programming", JACM 46, 1999, figure 8, whose letters these are), with the first row counting up as Hyyrö has it
// ("A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003), since the text is held at its beginning.
func (c *context) distance(text []byte, backward bool) int {
	if c.m == 0 {
		return 0
	}
	Pv, Mv := ^uint64(0), uint64(0)
	score, last := c.m, uint64(1)<<(c.m-1)
	best := score
	for j := range min(len(text), c.m+c.m/2) {
		b := text[j]
		if backward {
			b = text[len(text)-1-j]
		}
		Eq := c.peq[b]
		Xv := Eq | Mv
		Xh := (((Eq & Pv) + Pv) ^ Pv) | Eq
		Ph, Mh := Mv|^(Xh|Pv), Pv&Xh
		if Ph&last != 0 {
			score++
		} else if Mh&last != 0 {
			score--
		}
		Ph, Mh = Ph<<1|1, Mh<<1
		Pv, Mv = Mh|^(Xv|Ph), Ph&Xv
		best = min(best, score)
	}
	return best
}

// surroundings are both sides of a quote's context.
type surroundings struct {
	prefix, suffix context
}

// surroundingsOf folds a quote's prefix and suffix; white space next to the quote does not count.
func surroundingsOf(q Quote) *surroundings {
	var s surroundings
	s.prefix.set(bytes.TrimRight(fold.Append(nil, q.Prefix), " "), true)
	s.suffix.set(bytes.TrimLeft(fold.Append(nil, q.Suffix), " "), false)
	return &s
}

// length is how many bytes are compared.
func (s *surroundings) length() int { return s.prefix.m + s.suffix.m }

// similarity of the text around [start, end) to the context: 1 is equal.
func (s *surroundings) similarity(text []byte, start, end int) float64 {
	before, after := bytes.TrimSuffix(text[:start], space), bytes.TrimPrefix(text[end:], space)
	edits := s.prefix.distance(before, true) + s.suffix.distance(after, false)
	return 1 - float64(edits)/float64(s.length())
}

var space = []byte{' '}
