package claims

import (
	"strings"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// blank reports whether a reader sees nothing of s.
func blank(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !jsontext.Invisible(r) }) < 0
}

// quoted returns s for use in a message, as those of jsontext have it.
func quoted(s string) string { return jsontext.Quoted(s) }
