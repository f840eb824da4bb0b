package anchor_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
)

// naiveNear is the slow twin of the search for edited quotes: it weighs every stretch of words of a text that is words and spaces.
type naiveNear struct {
	text         string
	starts, ends []int // of words
}

func newNaiveNear(text string) (n naiveNear) {
	n.text = text
	for i := range len(text) {
		if text[i] != ' ' && (i == 0 || text[i-1] == ' ') {
			n.starts = append(n.starts, i)
		}
		if text[i] != ' ' && (i+1 == len(text) || text[i+1] == ' ') {
			n.ends = append(n.ends, i+1)
		}
	}
	return n
}

// score is the similarity of [start, end) and what is around it to the quote and its context, as Find's documentation has it.
func (n naiveNear) score(q anchor.Quote, start, end int) float64 {
	prefix, suffix := strings.TrimSuffix(q.Prefix, " "), strings.TrimPrefix(q.Suffix, " ")
	edits := distance(q.Exact, n.text[start:end]) +
		leastDistance(reversed(prefix), reversed(strings.TrimSuffix(n.text[:start], " "))) +
		leastDistance(suffix, strings.TrimPrefix(n.text[end:], " "))
	return 1 - float64(edits)/float64(len(q.Exact)+len(prefix)+len(suffix))
}

// best is the place with the greatest score, and the greatest score of a place apart from it.
func (n naiveNear) best(q anchor.Quote) (place anchor.Span, score, next float64) {
	each := func(visit func(start, end int, score float64)) {
		for i, start := range n.starts {
			for _, end := range n.ends[i:] {
				if length := end - start; length < 2*len(q.Exact) && 2*length > len(q.Exact) {
					visit(start, end, n.score(q, start, end))
				}
			}
		}
	}
	each(func(start, end int, s float64) {
		if s > score {
			place, score = anchor.Span{Start: anchor.Offset(start), End: anchor.Offset(end)}, s
		}
	})
	each(func(start, end int, s float64) {
		if end <= int(place.Start) || start >= int(place.End) {
			next = max(next, s)
		}
	})
	return place, score, next
}

// distance is the edit distance of a and b.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// randomProse is n words, of a vocabulary of which some are frequent.
func randomProse(random *rand.Rand, n int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = vocabulary[int(float64(len(vocabulary))*random.Float64()*random.Float64())]
	}
	return words
}

var vocabulary = func() (words []string) {
	random := rand.New(rand.NewPCG(7, 8))
	for range 400 {
		var b strings.Builder
		for range 1 + random.IntN(4) {
			b.WriteByte("bcdfghklmnprstvwz"[random.IntN(17)])
			b.WriteByte("aeiou"[random.IntN(5)])
		}
		words = append(words, b.String())
	}
	return words
}()

// edit replaces, inserts or removes words, never the first or the last.
func edit(random *rand.Rand, words []string, edits int) []string {
	words = append([]string(nil), words...)
	for range edits {
		i := 1 + random.IntN(len(words)-2)
		switch word := vocabulary[random.IntN(len(vocabulary))]; random.IntN(3) {
		case 0:
			words[i] = word
		case 1:
			words = append(words[:i], append([]string{word}, words[i:]...)...)
		default:
			if len(words) > 4 {
				words = append(words[:i], words[i+1:]...)
			}
		}
	}
	return words
}

// TestEditedEqualsItsNaiveTwin edits quotes of small texts: what Find says is what weighing every place says.
func TestEditedEqualsItsNaiveTwin(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	lost, count := 0, 0
	for range 200 {
		words := randomProse(random, 60)
		n := newNaiveNear(strings.Join(words, " "))
		from := random.IntN(len(words) - 12)
		to := from + 5 + random.IntN(7)
		q := anchor.Quote{Exact: strings.Join(edit(random, words[from:to], 1+random.IntN(3)), " ")}
		if random.IntN(2) == 0 {
			q.Prefix = strings.Join(edit(random, words[max(0, from-4):max(from, 4)], random.IntN(2)), " ") + " "
			q.Suffix = " " + strings.Join(edit(random, words[min(to, len(words)-4):min(to+4, len(words))], random.IntN(2)), " ")
		}
		m := anchor.Find(anchor.Text{Chars: n.text}, []anchor.Quote{q})[0]
		if m.Status >= anchor.Folded || len(q.Exact) < 20 {
			continue
		}
		count++
		place, score, next := n.best(q)
		switch m.Status {
		case anchor.Missing:
			if score > 0.9 && next < score-0.2 {
				lost++
			}
		case anchor.Ambiguous:
			assert.Greater(t, next, score-0.1, "%q in %q", q, n.text)
		default:
			got := n.score(q, int(m.Places[0].Start), int(m.Places[0].End))
			slack := 0.0
			if q.Prefix == "" {
				slack = 2 * 12 / float64(len(q.Exact)) // its first and last words are given more room
			}
			require.GreaterOrEqual(t, got, score-slack-1e-9, "%q found at %q instead of %q in %q", q, n.text[m.Places[0].Start:m.Places[0].End], n.text[place.Start:place.End], n.text)
		}
	}
	assert.Greater(t, count, 150)
	assert.Zero(t, lost, "clear places that were not found")
}
