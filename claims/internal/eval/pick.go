package main

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// leastQuote and mostQuote are how many characters a quote has.
	leastQuote, mostQuote = 20, 200
	// contextSize is how many characters of context a publisher's tool writes on either side.
	contextSize = 32
	// mostGap is how many characters stand between two quotes of one article at most; they touch at least.
	mostGap = 60
)

// span is a quote's place in the article before it is edited, in bytes.
type span struct{ start, end int }

// pickQuotes picks spans of a paragraph that stand apart from each other and begin and end as somebody would quote: with words, or where words are not
// apart, at a sign.
func pickQuotes(r *rand.Rand, paragraph string, unspaced bool) (spans []span) {
	starts, ends := stops(paragraph, unspaced)
	for at := skip(paragraph, 0, r.IntN(mostGap)); ; {
		start, ok := next(starts, at)
		if !ok {
			return spans
		}
		wanted := leastQuote + r.IntN(mostQuote-leastQuote)
		end, ok := next(ends, skip(paragraph, start, wanted))
		if !ok || utf8.RuneCountInString(paragraph[start:end]) >= mostQuote {
			end, ok = last(ends, start, skip(paragraph, start, wanted))
		}
		if ok && utf8.RuneCountInString(paragraph[start:end]) >= leastQuote {
			if r.IntN(2) == 0 && (strings.HasPrefix(paragraph[end:], ". ") || paragraph[end:] == ".") {
				end++ // half of the quotes at the end of a sentence have its full stop
			}
			spans = append(spans, span{start, end})
		} else {
			end = skip(paragraph, start, leastQuote)
		}
		at = skip(paragraph, end, 1+r.IntN(mostGap))
	}
}

// stops are where a quote may begin and end.
func stops(s string, unspaced bool) (starts, ends []int) {
	before := ' '
	for i, c := range s + " " {
		switch {
		case unspaced && isStop(before) && isLetter(c), !unspaced && before == ' ' && isLetter(c):
			starts = append(starts, i)
		case unspaced && isStop(c) && isLetter(before), !unspaced && (c == ' ' || isStop(c)) && isLetter(before) && !joins(s, i):
			ends = append(ends, i)
		}
		before = c
	}
	return starts, ends
}

// isStop reports whether c parts words: white space, and the signs of the texts' scripts.
func isStop(c rune) bool {
	return strings.ContainsRune(" .,;:!?()\u3001\u3002\uff0c\uff1b\uff1a\u300c\u300d\uff08\uff09\u0964\u060c\u061b\u061f", c)
}

// isLetter reports whether c is part of a word or number.
func isLetter(c rune) bool { return unicode.In(c, unicode.L, unicode.M, unicode.Nd) }

// joins reports whether the sign at i stands inside a number or an abbreviation: it has no white space after it.
func joins(s string, i int) bool {
	if i+1 >= len(s) || s[i] == ' ' {
		return false
	}
	c, size := utf8.DecodeRuneInString(s[i:])
	after, _ := utf8.DecodeRuneInString(s[i+size:])
	return isStop(c) && isLetter(after)
}

// next is the first of places at or after at.
func next(places []int, at int) (int, bool) {
	for _, p := range places {
		if p >= at {
			return p, true
		}
	}
	return 0, false
}

// last is the last of places between start and at.
func last(places []int, start, at int) (place int, ok bool) {
	for _, p := range places {
		if start < p && p <= at {
			place, ok = p, true
		}
	}
	return place, ok
}

// skip is the byte n characters after at, or the end.
func skip(s string, at, n int) int {
	for ; n > 0 && at < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return at
}

// back is the byte n characters before at, or the start.
func back(s string, at, n int) int {
	for ; n > 0 && at > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return at
}
