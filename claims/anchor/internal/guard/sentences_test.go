package guard_test

import (
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// readSentences reads testdata/sentences.txt.
func readSentences(t testing.TB) (list []string) {
	t.Helper()
	data, err := os.ReadFile("testdata/sentences.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			list = append(list, line)
		}
	}
	require.GreaterOrEqual(t, len(list), 200)
	return list
}

// change makes one edit of a sentence, or returns it unchanged where it has nothing to edit.
type change func(*rand.Rand, string) string

// replace replaces one match of a pattern, picked at random, with one of the new texts that is another. $1 and the like
// stand for groups.
func replace(pattern string, news ...string) change {
	expr, known := regexp.MustCompile(pattern), map[string][][]int{}
	return func(r *rand.Rand, s string) string {
		places, ok := known[s]
		if !ok {
			places = expr.FindAllStringSubmatchIndex(s, -1)
			known[s] = places // the same sentences are edited again and again
		}
		if places == nil {
			return s
		}
		at := places[r.IntN(len(places))]
		text := string(expr.ExpandString(nil, news[r.IntN(len(news))], s, at))
		return s[:at[0]] + text + s[at[1]:]
	}
}

// exchange replaces one of the words of a group with another one of it.
func exchange(groups ...string) change {
	var changes []change
	for _, group := range groups {
		words := strings.Split(group, "|")
		changes = append(changes, replace(`\b(?:`+group+`)\b`, words...))
	}
	return either(changes...)
}

// either makes one of several changes, the first that applies from a random one on.
func either(changes ...change) change {
	return func(r *rand.Rand, s string) string {
		first := r.IntN(len(changes))
		for i := range changes {
			if edited := changes[(first+i)%len(changes)](r, s); edited != s {
				return edited
			}
		}
		return s
	}
}

// fields edits the list of words of a sentence, which are apart by white space.
func fields(edit func(r *rand.Rand, words []string, at int) []string) change {
	return func(r *rand.Rand, s string) string {
		words := strings.Fields(s)
		edited := edit(r, slices.Clone(words), r.IntN(len(words)))
		if slices.Equal(words, edited) {
			return s
		}
		return strings.Join(edited, " ")
	}
}

// months are left where they are: a day and its month may change places.
var months = regexp.MustCompile(`^(January|February|March|April|May|June|July|August|September|October|November|December)\b`)

func swapWords(_ *rand.Rand, words []string, at int) []string {
	if at+1 < len(words) && !months.MatchString(words[at]) && !months.MatchString(words[at+1]) {
		words[at], words[at+1] = words[at+1], words[at]
	}
	return words
}

func dropWord(_ *rand.Rand, words []string, at int) []string {
	if words[at] == "that" {
		return words
	}
	return slices.Delete(words, at, at+1)
}

func insertWord(r *rand.Rand, words []string, at int) []string {
	added := strings.Fields("former alleged only again almost southern first not never all some may about two new nearly until without against secretly")
	return slices.Insert(words, at, added[r.IntN(len(added))])
}

var capitalized = regexp.MustCompile(` \p{Lu}[\p{L}]{2,}`)

// swapNames exchanges two capitalized words: who did what to whom.
func swapNames(r *rand.Rand, s string) string {
	places := capitalized.FindAllStringIndex(s, -1)
	if len(places) < 2 {
		return s
	}
	i := r.IntN(len(places) - 1)
	a, b := places[i], places[i+1+r.IntN(len(places)-i-1)]
	return s[:a[0]] + s[b[0]:b[1]] + s[a[1]:b[0]] + s[a[0]:a[1]] + s[b[1]:]
}

// otherName replaces a capitalized word with one of another sentence.
func otherName(sentences []string) change {
	names := capitalized.FindAllString(strings.Join(sentences, "\n"), -1)
	return replace(capitalized.String(), names...)
}
