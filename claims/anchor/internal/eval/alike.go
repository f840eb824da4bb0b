package main

import "unicode/utf8"

const (
	// alikeRun is which part of its characters a quote has in a row with a place for the place to be compared with it, but leastRun at least.
	alikeRun, leastRun = 6, 8
	// alikeShare is the share of a quote's trigrams from which a place is like it: after an edit of the quote's own place, it may be the better one.
	alikeShare = 0.5
	// mostRuns bounds the places compared for one run. A run that stands in more says little.
	mostRuns = 40
)

// hasLike reports whether more than n places of the article are like words: they have a run of characters and half of the trigrams in common.
// "be turned upwards, so that the" is like "be turned downwards, so that the".
func (t *text) hasLike(n int, words string) bool {
	size := max(leastRun, utf8.RuneCountInString(words)/alikeRun)
	if t.isUnspaced() {
		size = max(leastRun/2, utf8.RuneCountInString(words)/alikeRun)
	}
	wanted, at := trigrams(words), 0
	for at < len(words) {
		end := skip(words, at, size)
		if utf8.RuneCountInString(words[at:end]) < size {
			return false
		}
		alike := 0
		for _, place := range t.index.Lookup([]byte(words[at:end]), mostRuns) {
			if start := max(0, place-at); wanted.shared(t.chars[start:min(len(t.chars), start+len(words))]) >= alikeShare {
				alike++
			}
		}
		if alike > n {
			return true
		}
		at = skip(words, at, max(1, size/3))
	}
	return false
}

// grams are the trigrams of a text, in bytes.
type grams map[string]bool

func trigrams(s string) grams {
	set := grams{}
	for i := range len(s) - 2 {
		set[s[i:i+3]] = true
	}
	return set
}

// shared is the share of the trigrams that s has, too.
func (g grams) shared(s string) float64 {
	common := 0
	for gram := range trigrams(s) {
		if g[gram] {
			common++
		}
	}
	return share(common, len(g))
}
