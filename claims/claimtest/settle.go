package claimtest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

const (
	maxRivals  = 5 // so that a message can be read
	shownWords = 5 // on either side of a rival: enough to know the sentence again
	maxWords   = 8 // of a prefix or suffix that is proposed: longer ones are a burden to whoever edits the article
)

// rivals lists the places of an ambiguous quote, a line for each, and how to tell them apart. It is empty for other quotes.
func (j judge) rivals(q claims.Quote, match anchor.Match) string {
	if match.Status != anchor.Ambiguous {
		return ""
	}
	var b strings.Builder
	shown := match.Places[:min(maxRivals, len(match.Places))]
	for i, advice := range j.settle(q.Exact, shown) {
		fmt.Fprintf(&b, "\n  %s\n    %s", j.inContext(shown[i]), advice)
	}
	if more := len(match.Places) - len(shown); more > 0 {
		fmt.Fprintf(&b, "\n  and %d more", more)
	}
	return b.String() + "\n" + `  or, if every place is the claim: "occurrences": "all"`
}

func (j judge) inContext(place anchor.Span) string {
	return "… " + j.article.before(place, shownWords) + "«" + j.article.words(place) + "»" + j.article.after(place, shownWords) + " …"
}

// settle says for each place by which members the quote means this place and no other. It asks the engine itself about every proposal,
// all in one search, and takes the shortest that it understands.
func (j judge) settle(exact string, places []anchor.Span) []string {
	var quotes []anchor.Quote
	for _, place := range places {
		quotes = append(quotes, j.proposals(exact, place)...)
	}
	matches := anchor.Find(j.article.text, quotes)
	advice := make([]string, len(places))
	each := len(quotes) / len(places)
	for i, place := range places {
		advice[i] = "no words before or after it tell it from the others: quote more of its sentence"
		for k := i * each; k < (i+1)*each; k++ {
			if says(quotes[k]) && matches[k].Status > anchor.Ambiguous && slices.Equal(matches[k].Places, []anchor.Span{place}) {
				advice[i] = "this one: " + members(quotes[k])
				break
			}
		}
	}
	return advice
}

// proposals are quotes with ever more words around a place, and at last on both sides of it.
func (j judge) proposals(exact string, place anchor.Span) []anchor.Quote {
	var quotes []anchor.Quote
	for n := 1; n <= maxWords; n++ {
		quotes = append(quotes,
			anchor.Quote{Exact: exact, Prefix: j.article.before(place, n)},
			anchor.Quote{Exact: exact, Suffix: j.article.after(place, n)})
	}
	return append(quotes, anchor.Quote{Exact: exact, Prefix: j.article.before(place, maxWords), Suffix: j.article.after(place, maxWords)})
}

// says reports whether the context of a proposal has a letter or digit. A full stop may well settle it for now, but means nothing to people.
func says(q anchor.Quote) bool {
	return strings.ContainsFunc(q.Prefix+q.Suffix, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// members writes a quote's context as it stands in a claims file.
func members(q anchor.Quote) string {
	var list []string
	if q.Prefix != "" {
		list = append(list, `"prefix": `+quoted(q.Prefix))
	}
	if q.Suffix != "" {
		list = append(list, `"suffix": `+quoted(q.Suffix))
	}
	return strings.Join(list, ", ")
}

func quoted(s string) string {
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(s) // a string and a strings.Builder have nothing that can fail
	return strings.TrimSuffix(b.String(), "\n")
}
