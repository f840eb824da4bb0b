package main

import (
	"math/rand/v2"
	"regexp"
)

// In Chinese and Japanese words are not apart. Two Han characters are mostly a word, or most of one.
var pair = regexp.MustCompile(`\p{Han}{2}`)

// replaceCharacters replaces two Han characters with two others of the text.
func replaceCharacters(t *text) edit {
	known := pair.FindAllString(t.chars, -1)
	return func(r *rand.Rand, s string) string {
		return atPair(r, s, func(a, b rune) string {
			if other := []rune(known[r.IntN(len(known))]); other[0] != a && other[1] != b {
				return string(other)
			}
			return string([]rune{a, b})
		})
	}
}

// swapCharacters exchanges two Han characters.
func swapCharacters(r *rand.Rand, s string) string {
	return atPair(r, s, func(a, b rune) string { return string([]rune{b, a}) })
}

func atPair(r *rand.Rand, s string, rewrite func(a, b rune) string) string {
	places := pair.FindAllStringIndex(s, -1)
	if places == nil {
		return s
	}
	at := places[r.IntN(len(places))]
	letters := []rune(s[at[0]:at[1]])
	return s[:at[0]] + rewrite(letters[0], letters[1]) + s[at[1]:]
}
