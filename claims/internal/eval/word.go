package main

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// leastWord is how many letters a word has that carries a fact, where nothing is known of its language. What is shorter may be an article.
const leastWord = 4

// word matches words of that many letters; combining marks are of their letters. Apostrophes and hyphens end it, and what is joined by them is left alone.
var word = regexp.MustCompile(`(?:^|\s)([\p{L}\p{M}]{4,})(?:$|[\s,;:.])`)

// wordKinds are edits of whole words that need no knowledge of the language.
func wordKinds(t *text) []kind {
	known := words(t.chars)
	return []kind{
		{"word replaced", fact, func(r *rand.Rand, s string) string {
			return atWord(r, s, func(w string) string {
				if other := known[r.IntN(len(known))]; !sharesLetter(w, other) {
					return other
				}
				return w
			})
		}, spaced},
		{"word inserted", fact, func(r *rand.Rand, s string) string {
			return replace(`(\S) (\S)`, "$1 "+known[r.IntN(len(known))]+" $2")(r, s)
		}, spaced},
		{"word deleted", fact, deleteWord, spaced},
		{"words swapped", fact, swapWords, spaced},
		{"characters replaced", fact, replaceCharacters(t), []string{"ja", "zh"}},
		{"characters deleted", fact, replace(`(\p{Han})\p{Han}{2}(\p{Han})`, "$1$2"), []string{"ja", "zh"}},
		{"characters swapped", fact, swapCharacters, []string{"ja", "zh"}},
	}
}

// typingKinds are wrong letters inside longer words.
func typingKinds() []kind {
	return []kind{
		{"letters swapped", typing, replace(`(\p{L}{2})([a-zа-я])([a-zа-я])(\p{L}{2})`, "$1$3$2$4"), spaced},
		{"letter lost", typing, replace(`(\p{L}{3})\p{L}(\p{L}{2})`, "$1$2"), spaced},
		{"letter doubled", typing, replace(`(\p{L}{2})(\p{L})(\p{L}{2})`, "$1$2$2$3"), spaced},
	}
}

// words are the different words of a text that may carry a fact, in its order. English function words of four letters and more are left out.
func words(s string) (list []string) {
	seen := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		if m := word.FindStringSubmatch(w); m != nil && m[1] == w && !seen[w] && !isFunction(w) {
			seen[w] = true
			list = append(list, w)
		}
	}
	return list
}

func isFunction(w string) bool { return strings.EqualFold(w, "that") }

// atWord rewrites one word that may carry a fact.
func atWord(r *rand.Rand, s string, rewrite func(string) string) string {
	places := wordPlaces(s)
	if places == nil {
		return s
	}
	at := places[r.IntN(len(places))]
	return s[:at.start] + rewrite(s[at.start:at.end]) + s[at.end:]
}

func wordPlaces(s string) (places []span) {
	for at := 0; ; {
		m := word.FindStringSubmatchIndex(s[at:])
		if m == nil {
			return places
		}
		if !isFunction(s[at+m[2] : at+m[3]]) {
			places = append(places, span{at + m[2], at + m[3]})
		}
		at += m[3] // the white space after it is before the next
	}
}

// deleteWord takes a word out, unless it stands twice in a row.
func deleteWord(r *rand.Rand, s string) string {
	fields := strings.Split(s, " ")
	at := r.IntN(len(fields))
	w := fields[at]
	if m := word.FindStringSubmatch(w); m == nil || m[1] != w || isFunction(w) || slices.Contains(fields[:at], w) || slices.Contains(fields[at+1:], w) {
		return s
	}
	return strings.Join(slices.Delete(fields, at, at+1), " ")
}

// swapWords exchanges two words that stand next to each other. A month stays: 16 March is March 16.
func swapWords(r *rand.Rand, s string) string {
	fields := strings.Split(s, " ")
	if len(fields) < 2 {
		return s
	}
	at := r.IntN(len(fields) - 1)
	for _, w := range fields[at : at+2] {
		if m := word.FindStringSubmatch(w); m == nil || m[1] != w || isFunction(w) || strings.Contains(months, w) {
			return s
		}
	}
	if sharesLetter(fields[at], fields[at+1]) {
		return s
	}
	fields[at], fields[at+1] = fields[at+1], fields[at]
	return strings.Join(fields, " ")
}

// sharesLetter reports whether two words begin with the same letter, as two spellings of one word do.
func sharesLetter(a, b string) bool {
	first, _ := utf8.DecodeRuneInString(a)
	second, _ := utf8.DecodeRuneInString(b)
	return strings.EqualFold(string(first), string(second))
}
