package claims

import (
	"strings"

	"github.com/claimlight/claimlight/claims/internal/spelling"
)

// didYouMean returns a question that names the known word closest to s, or nothing when none is close.
func didYouMean[S ~string](s string, known []S) string {
	if near := spelling.Closest(s, known); near != "" {
		return `; did you mean "` + near + `"?`
	}
	return ""
}

// list returns the words in a row, as a message names what is allowed.
func list[S ~string](words []S) string {
	parts := make([]string, len(words))
	for i, word := range words {
		parts[i] = string(word)
	}
	return strings.Join(parts, ", ")
}
