package card

import (
	"strconv"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

// Summary counts what the cards say. A claim whose verdict is withheld counts under its status alone.
type Summary struct {
	Head     string  // "18 claims checked"
	Verdicts []Count // in the order of claims.Verdicts, none of them zero
	Withheld []Count // changed, ambiguous, missing, none of them zero
}

// Count is how many claims have one verdict or, where it is withheld, one status.
type Count struct {
	Verdict claims.Verdict // empty where it is withheld
	Text    string         // "12 supported"
}

// Summarize counts cards.
func Summarize(cards []Card) Summary {
	m := &English
	s := Summary{Head: m.claimsChecked(len(cards))}
	for _, v := range claims.Verdicts {
		n := count(cards, func(c Card) bool { return c.Verdict == v })
		s.Verdicts = add(s.Verdicts, v, n, m.Verdicts[v])
	}
	for _, status := range []anchor.Status{anchor.Changed, anchor.Ambiguous, anchor.Missing} {
		n := count(cards, func(c Card) bool { return c.Status == status })
		s.Withheld = add(s.Withheld, "", n, m.Statuses[status])
	}
	return s
}

// Sentence is the summary in one line: "18 claims checked: 12 supported, 5 needs context; 1 not found".
func (s Summary) Sentence() string {
	text, separator := s.Head, ": "
	for _, c := range s.Verdicts {
		text += separator + c.Text
		separator = ", "
	}
	if len(s.Verdicts) > 0 {
		separator = "; "
	}
	for _, c := range s.Withheld {
		text += separator + c.Text
		separator = ", "
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

func add(counts []Count, v claims.Verdict, n int, label Label) []Count {
	if n == 0 {
		return counts
	}
	return append(counts, Count{Verdict: v, Text: strconv.Itoa(n) + " " + label.Inline})
}
