package main

import "github.com/claimlight/claimlight/claims/anchor"

// nothing is the kind of quotes that never stood in the article.
var nothing = &kind{name: "not in the text", class: absent}

// strangers are quotes from elsewhere, n at most. One that is like a place of the article is none, be it for its context.
func (g *generator) strangers(t *text, n int) (trials []trial) {
	for range n {
		paragraph := t.others[g.r.IntN(len(t.others))]
		for _, at := range pickQuotes(g.r, paragraph, t.isUnspaced()) {
			q := quoteAt(paragraph, at, g.r.IntN(2) == 0)
			if !t.hasLike(0, q.Exact) && !t.hasLike(0, q.Prefix+q.Exact+q.Suffix) {
				trials = append(trials, trial{kind: nothing, language: t.language, quote: q})
				break
			}
		}
	}
	return trials
}

// quotes are the quotes of trials.
func quotes(trials []trial) []anchor.Quote {
	list := make([]anchor.Quote, len(trials))
	for i, tr := range trials {
		list[i] = tr.quote
	}
	return list
}
