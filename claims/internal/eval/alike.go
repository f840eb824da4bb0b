package main

import (
	"strings"
	"unicode/utf8"
)

const (
	// alikeRun is which part of its characters a quote has in a row with a place for the place to be compared with it, but leastRun at least,
	// and half of that where a character is a syllable or more.
	alikeRun, leastRun = 6, 8
	// alikeShare is the share of a quote's trigrams from which a place is like it: after an edit of the quote's own place, it may be the better one.
	alikeShare = 0.5
	// mostRuns bounds the places compared for one run. A run that stands in more says little.
	mostRuns = 40
)

// hasLike reports whether more than n places of the article are like words: they have a run of characters and half of the trigrams in common.
// "be turned upwards, so that the" is like "be turned downwards, so that the".
func (t *text) hasLike(n int, words string) bool {
	size := leastRun
	if t.isDense() {
		size = leastRun / 2
	}
	size = max(size, utf8.RuneCountInString(words)/alikeRun)
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

// grams are the different trigrams of a text, in bytes.
type grams []string

func trigrams(s string) (list grams) {
	seen := map[string]bool{}
	for i := range len(s) - 2 {
		if gram := s[i : i+3]; !seen[gram] {
			seen[gram] = true
			list = append(list, gram)
		}
	}
	return list
}

// shared is the share of the trigrams that s has, too.
func (g grams) shared(s string) float64 {
	common := 0
	for _, gram := range g {
		if strings.Contains(s, gram) {
			common++
		}
	}
	return share(common, len(g))
}
