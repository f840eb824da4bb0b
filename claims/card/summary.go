package card

import (
	"strconv"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

// Summary counts what the cards say. A claim whose verdict is withheld counts under its status alone.
type Summary struct {
	Head   string  // "18 claims checked"
	Counts []Count // verdicts in the order of claims.Verdicts, then changed, ambiguous, missing; none of them zero
}

// Count is how many claims have one verdict or, where it is withheld, one status.
type Count struct {
	Verdict   claims.Verdict // empty where it is withheld
	Separator string         // what parts it from the text before: ": ", ", ", or "; " ahead of the first status
	Text      string         // "12 supported"
}

// Summarize counts cards.
func Summarize(cards []Card) Summary {
	m := &English
	s := Summary{Head: m.claimsChecked(len(cards))}
	separator := ": "
	for _, v := range claims.Verdicts {
		if n := count(cards, func(c Card) bool { return c.Verdict == v }); n > 0 {
			s.Counts = append(s.Counts, Count{v, separator, strconv.Itoa(n) + " " + m.Verdicts[v].Inline})
			separator = ", "
		}
	}
	if len(s.Counts) > 0 {
		separator = "; "
	}
	for _, status := range []anchor.Status{anchor.Changed, anchor.Ambiguous, anchor.Missing} {
		if n := count(cards, func(c Card) bool { return c.Status == status }); n > 0 {
			s.Counts = append(s.Counts, Count{"", separator, strconv.Itoa(n) + " " + m.Statuses[status].Inline})
			separator = ", "
		}
	}
	return s
}

// Sentence is the summary in one line: "18 claims checked: 12 supported, 5 needs context; 1 not found".
func (s Summary) Sentence() string {
	text := s.Head
	for _, c := range s.Counts {
		text += c.Separator + c.Text
	}
	return text
}

func count(cards []Card, is func(Card) bool) int {
	n := 0
	for _, c := range cards {
		if is(c) {
			n++
		}
	}
	return n
}
