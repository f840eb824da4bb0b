package main

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"

	"github.com/claimlight/claimlight/claims/anchor"
)

// trial is one quote and what was done to the article where it stood.
type trial struct {
	*kind
	language   string
	quote      anchor.Quote
	edited     string        // what stands in the article now
	start, end anchor.Offset // where
	reach      int           // how many code units the edits touched: a place may begin or end so far off
	place      span          // where, in bytes
}

// generator makes edited articles. It is the same for the same seed.
type generator struct {
	r     *rand.Rand
	kinds map[*text][]kind
	used  map[string]int // how often a kind was used in a language
}

func newGenerator(seed uint64, texts []*text) *generator {
	g := &generator{rand.New(rand.NewPCG(seed, 0)), map[*text][]kind{}, map[string]int{}}
	for _, t := range texts {
		g.kinds[t] = kinds(t)
	}
	return g
}

// round takes quotes from an article and edits it where they stand, each in its own way.
func (g *generator) round(t *text) (article string, trials []trial) {
	var b strings.Builder
	offset, done := 0, 0
	write := func(s string) {
		b.WriteString(s)
		offset += units(s)
	}
	for _, at := range g.picks(t) {
		gap := t.chars[done:at.start]
		if n := len(trials); n > 0 && trials[n-1].name == around {
			if gap = trials[n-1].edit(g.r, gap); gap == t.chars[done:at.start] {
				trials = trials[:n-1] // there is nothing to edit around it
			}
		}
		write(gap)
		tr := g.trial(t, t.chars[at.start:at.end])
		tr.quote = quoteAt(t.chars, at.span, at.isLike || g.r.IntN(2) == 0)
		tr.start, tr.place.start = anchor.Offset(offset), b.Len()
		write(tr.edited)
		tr.end, tr.place.end = anchor.Offset(offset), b.Len()
		trials = append(trials, tr)
		done = at.end
	}
	write(t.chars[done:])
	all := letters(b.String())
	return b.String(), slices.DeleteFunc(trials, func(tr trial) bool { return tr.isVoid(all) })
}

// pick is where a quote stands in the article.
type pick struct {
	span
	isLike bool // another place is like it: nothing but its context can tell which of the two was edited
}

// picks are the quotes of a round: apart, each in one place only, and not like another place with all that stands around it.
func (g *generator) picks(t *text) (picks []pick) {
	from := 0
	for _, paragraph := range t.paragraphs {
		for _, s := range pickQuotes(g.r, paragraph, t.isUnspaced()) {
			at := span{from + s.start, from + s.end}
			words := t.chars[at.start:at.end]
			isLike := t.hasLike(1, words)
			if q := quoteAt(t.chars, at, true); len(t.index.Lookup([]byte(words), 2)) == 1 && !(isLike && t.hasLike(1, q.Prefix+q.Exact+q.Suffix)) {
				picks = append(picks, pick{at, isLike})
			}
		}
		from += len(paragraph) + len("\n")
	}
	return picks
}

// quoteAt is the quote at a place, with its context or without.
func quoteAt(chars string, at span, context bool) anchor.Quote {
	q := anchor.Quote{Exact: chars[at.start:at.end]}
	if context {
		q.Prefix = chars[back(chars, at.start, contextSize):at.start]
		q.Suffix = chars[at.end:skip(chars, at.end, contextSize)]
	}
	return q
}

// trial edits the words of a quote: by a kind that applies to them, of these the one that was used least. Every fourth quote has a harmless edit besides.
func (g *generator) trial(t *text, words string) trial {
	list := g.inOrder(t, g.class())
	before, reached := words, 0
	if g.r.IntN(4) == 0 {
		extra := g.inOrder(t, harmless)
		if k := extra[g.r.IntN(len(extra))]; k.name != around {
			before = k.edit(g.r, words)
			reached = reach(words, before)
		}
	}
	for _, k := range list {
		if k.class == unedited || k.name == around {
			g.used[t.language+k.name]++
			return trial{kind: k, language: t.language, edited: words}
		}
		if edited := k.edit(g.r, before); edited != before && !isBeside(before, edited) {
			g.used[t.language+k.name]++
			return trial{kind: k, language: t.language, edited: edited, reach: reached + reach(before, edited)}
		}
	}
	return trial{kind: &kind{name: "none", class: unedited}, language: t.language, edited: words}
}

// isBeside reports whether an edit only added words before or after those that are quoted.
func isBeside(before, edited string) bool {
	return strings.HasPrefix(edited, before+" ") || strings.HasSuffix(edited, " "+before)
}

// class is the class of the next trial: two of three are fact edits, as these are what must never go wrong.
func (g *generator) class() class {
	switch n := g.r.IntN(30); {
	case n < 20:
		return fact
	case n < 27:
		return harmless
	case n < 29:
		return typing
	}
	return unedited
}

// inOrder are the kinds of a class for a text, least used first.
func (g *generator) inOrder(t *text, c class) (list []*kind) {
	for i := range g.kinds[t] {
		if k := &g.kinds[t][i]; k.class == c {
			list = append(list, k)
		}
	}
	slices.SortStableFunc(list, func(a, b *kind) int { return cmp.Compare(g.used[t.language+a.name], g.used[t.language+b.name]) })
	return list
}

// isVoid reports whether a trial shows nothing: a fact edit that changed no letter or digit, or a quote that the edits of the round have made up
// elsewhere. all are the letters of the article.
func (tr trial) isVoid(all string) bool {
	was, places := letters(tr.quote.Exact), 0
	if was == letters(tr.edited) {
		places = 1
	}
	return tr.class == fact && places == 1 || strings.Count(all, was) > places
}

// letters are the letters and digits of s, small.
func letters(s string) string {
	return strings.Map(func(c rune) rune {
		if !isLetter(c) {
			return -1
		}
		return unicode.ToLower(c)
	}, s)
}
