package main

import (
	"math/rand/v2"
	"regexp"
	"strings"
)

// edit makes one edit of the words of a quote where they stand in the article, or returns them unchanged where it has nothing to edit.
type edit func(r *rand.Rand, s string) string

// replace replaces one match of a pattern, picked at random, with one of the new texts. $1 and the like stand for groups.
func replace(pattern string, news ...string) edit {
	expr := regexp.MustCompile(pattern)
	return func(r *rand.Rand, s string) string {
		places := expr.FindAllStringSubmatchIndex(s, -1)
		if places == nil {
			return s
		}
		at := places[r.IntN(len(places))]
		added := expr.ExpandString(nil, news[r.IntN(len(news))], s, at)
		return s[:at[0]] + string(added) + s[at[1]:]
	}
}

// exchange replaces one word of a group, whose words are apart by |, with another one of it.
func exchange(groups ...string) edit {
	edits := make([]edit, len(groups))
	for i, group := range groups {
		edits[i] = replace(`\b(?:`+group+`)\b`, strings.Split(group, "|")...)
	}
	return either(edits...)
}

// respell replaces one of the words of a list of pairs a=b with the other one of its pair.
func respell(pairs string) edit {
	var edits []edit
	for pair := range strings.FieldsSeq(pairs) {
		a, b, _ := strings.Cut(pair, "=")
		edits = append(edits, replace(`\b`+a+`\b`, b), replace(`\b`+b+`\b`, a))
	}
	return either(edits...)
}

// either makes one of several edits, the first that applies from a random one on.
func either(edits ...edit) edit {
	return func(r *rand.Rand, s string) string {
		first := r.IntN(len(edits))
		for i := range edits {
			if edited := edits[(first+i)%len(edits)](r, s); edited != s {
				return edited
			}
		}
		return s
	}
}

// reach is how many UTF-16 code units an edit touched: of what differs between before and after, the longer side.
func reach(before, after string) int {
	a, b := []rune(before), []rune(after)
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return max(units(string(a)), units(string(b)))
}

// units is the length of s in UTF-16 code units.
func units(s string) (n int) {
	for _, c := range s {
		n++
		if c > 0xFFFF {
			n++
		}
	}
	return n
}
