// Package spelling finds the word that was meant, for messages that ask "did you mean …?". It is part of the WebAssembly
// and knows ASCII letters only: the words of the format and of the command line have no others.
package spelling

import "strings"

// Closest returns the known word that s most probably was meant to be: the one with the fewest typing errors,
// at most one for every three bytes. Without any it returns "". Case does not matter, nor does a space or underscore for a hyphen.
func Closest[S ~string](s string, known []S) string {
	const longest = 40 // bytes; no word of the format or the command line is nearly as long
	if len(s) > longest {
		return ""
	}
	s = strings.Map(plainLetter, s)
	best, fewest := "", len(s)/3+1
	for _, word := range known {
		if n := typos(s, strings.Map(plainLetter, string(word)), fewest); n < fewest {
			best, fewest = string(word), n
		}
	}
	return best
}

// plainLetter makes the ways to write a word the same: upper case, and a space or underscore for a hyphen.
func plainLetter(r rune) rune {
	switch {
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r == ' ' || r == '_':
		return '-'
	}
	return r
}

// typos returns the number of typing errors that make a of b, or at least limit if there are that many. A typing error is a byte
// too many, too few or wrong, or two neighbours exchanged: the "optimal string alignment" distance
// (Damerau 1964, "A technique for computer detection and correction of spelling errors"), by three rows of the usual table.
func typos(a, b string, limit int) int {
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	before, above, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, above, row = above, row, before
		row[0] = i
		for j := 1; j <= len(b); j++ {
			substitution := above[j-1]
			if a[i-1] != b[j-1] {
				substitution++
			}
			row[j] = min(substitution, above[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return row[len(b)]
}
