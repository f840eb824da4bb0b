package main

import (
	"fmt"
	"strings"
)

// orOneOf ends an error about a word that is not one of the allowed ones: with the one that was meant, if that is
// plain, else with all of them.
func orOneOf(word string, allowed []string) string {
	best, bestDistance := "", len(word)/3+2
	for _, candidate := range allowed {
		if d := editDistance(word, candidate); d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	switch {
	case best != "" && bestDistance < len(best):
		return fmt.Sprintf("did you mean %s?", best)
	case len(allowed) == 0:
		return "there are none"
	}
	return "use " + strings.Join(allowed, ", ")
}

// editDistance is the least number of bytes to insert, delete or replace that turns a into b (Levenshtein), by rows of
// the usual table.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			replace := diagonal
			if a[i] != b[j] {
				replace++
			}
			diagonal = row[j+1]
			row[j+1] = min(replace, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
