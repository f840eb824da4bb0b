package anchor

import (
	"bytes"

	"github.com/claimlight/claimlight/claims/anchor/internal/approx"
	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
	"github.com/claimlight/claimlight/claims/anchor/internal/letter"
)

const (
	// contextWindow is how many letters of context next to the quote are compared, on each side. It is the width of the machine word the
	// comparison runs in, and twice what publishers' tools write.
	contextWindow = 64
	// contextFloor is the similarity under which a context is no evidence. Unrelated English
	// reaches 0.2 on average; the best of 200 unrelated places 0.33, or 0.44 where the context is one word on each side.
	contextFloor = 0.6
	// contextMargin is how far the best context must be ahead of the next: a rival that is one word of ten behind is a rival still.
	contextMargin = 0.15
	// maxContexts bounds the comparisons of one Find, at up to 1 µs each. Quotes beyond it are ambiguous where context had to decide.
	maxContexts = 1 << 18
)

// surroundings are both sides of a quote's context.
type surroundings struct {
	prefix, suffix approx.Matcher // read away from the quote
	letters        []byte
}

// set folds a quote's prefix and suffix; white space next to the quote does not count.
func (s *surroundings) set(q Quote) {
	prefix := bytes.TrimRight(fold.Append(nil, q.Prefix), " ")
	suffix := bytes.TrimLeft(fold.Append(nil, q.Suffix), " ")
	s.prefix.Set(s.backward(prefix, contextWindow))
	s.suffix.Set(s.forward(suffix, contextWindow))
}

// forward is the first n letters of text.
func (s *surroundings) forward(text []byte, n int) []byte {
	s.letters = letter.Append(s.letters[:0], text[:letter.Cut(text, n)])
	return s.letters[:min(n, len(s.letters))]
}

// backward is the last n letters of text, the last first.
func (s *surroundings) backward(text []byte, n int) []byte {
	s.letters = letter.AppendBackward(s.letters[:0], text, n)
	return s.letters[:min(n, len(s.letters))]
}

// length is how many letters are compared.
func (s *surroundings) length() int { return s.prefix.Len() + s.suffix.Len() }

// edits is the least number of edits between the context and a text that ends where [start, end) begins, or begins where it
// ends, of whatever length: words inserted further off cost nothing.
func (s *surroundings) edits(text []byte, start, end int) int {
	before, after := bytes.TrimSuffix(text[:start], space), bytes.TrimPrefix(text[end:], space)
	edits, _ := s.prefix.Prefix(s.backward(before, reach(&s.prefix)))
	more, _ := s.suffix.Prefix(s.forward(after, reach(&s.suffix)))
	return edits + more
}

func reach(side *approx.Matcher) int { return side.Len() + side.Len()/2 }

// similarity of the text around [start, end) to the context: 1 is equal.
func (s *surroundings) similarity(text []byte, start, end int) float64 {
	return 1 - float64(s.edits(text, start, end))/float64(s.length())
}

var space = []byte{' '}
