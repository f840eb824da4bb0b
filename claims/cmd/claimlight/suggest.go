package main

import (
	"strings"

	"github.com/claimlight/claimlight/claims/internal/spelling"
)

// orOneOf ends an error about a word that is not one of the allowed ones: with the one that was meant, if that is
// plain, else with all of them.
func orOneOf(word string, allowed []string) string {
	if near := spelling.Closest(word, allowed); near != "" {
		return "did you mean " + near + "?"
	}
	if len(allowed) == 0 {
		return "there are none"
	}
	return "use " + strings.Join(allowed, ", ")
}
