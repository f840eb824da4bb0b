package claims_test

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
)

// FuzzDecode holds what Decode promises of any input, and the schema's opinion of it.
func FuzzDecode(f *testing.F) {
	for _, g := range goldens(f) {
		f.Add(g.input())
	}
	f.Add(readFull(f))
	schema := compileSchema(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		file, problems := claims.Decode("claims.json", data)
		checkProblems(t, data, problems)
		if problems.Worst() == claims.FileError {
			require.Empty(t, file)
		}
		checkClaims(t, file)
		refused := validate(schema, data)
		if problems.Err() == nil {
			assert.NoError(t, refused, "the schema refuses what Decode accepts")
		}
		if problems.Err() != nil && refused == nil {
			for _, p := range problems.AtLeast(claims.ClaimError) {
				assert.GreaterOrEqual(t, rowFor(p), 0, "the schema accepts the file, Decode does not: %s", p)
			}
		}
	})
}

// checkProblems holds that problems are sorted, that each has a message of one line, and that each place is inside the file.
func checkProblems(t *testing.T, data []byte, problems claims.Problems) {
	t.Helper()
	lines := strings.Split(strings.TrimPrefix(string(data), "\ufeff"), "\n")
	for _, p := range problems {
		require.True(t, 1 <= p.Line && p.Line <= len(lines), "line %d of %d", p.Line, len(lines))
		require.True(t, 1 <= p.Column && p.Column <= utf8.RuneCountInString(lines[p.Line-1])+1, "column %d of line %q", p.Column, lines[p.Line-1])
		require.NotEmpty(t, p.Err.Error())
		require.NotContains(t, p.String(), "\n")
		require.True(t, p.Pointer == "" || p.Pointer[0] == '/', p.Pointer)
	}
	assert.True(t, slices.IsSortedFunc(problems, func(a, b claims.Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	}), "problems out of order")
}

// checkClaims holds what whoever is handed a File may rely on.
func checkClaims(t *testing.T, file claims.File) {
	t.Helper()
	ids := make(map[string]bool)
	for _, c := range file.Claims {
		require.Regexp(t, regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`), c.ID)
		require.False(t, ids[c.ID], "id twice")
		ids[c.ID] = true
		require.NotEmpty(t, c.Kind)
		require.Contains(t, claims.Verdicts, c.Verdict)
		require.NotEmpty(t, c.Summary)
		require.LessOrEqual(t, utf8.RuneCountInString(c.Summary), claims.MaxSummary)
		require.Contains(t, []claims.Occurrences{claims.One, claims.All}, c.Occurrences)
		for _, q := range append([]claims.Quote{c.Quote}, c.Also...) {
			require.NotEmpty(t, strings.TrimSpace(q.Exact))
		}
		require.True(t, len(c.Sources) > 0 || c.Verdict == claims.Unverified, "no source")
		for _, s := range c.Sources {
			require.NotEmpty(t, s.Title)
			require.NotEqual(t, s.URL == "", s.Withheld == "", "url or withheld")
			for _, url := range []string{s.URL, s.Archived} {
				require.Regexp(t, regexp.MustCompile(`^(?i:https?)://[^\s/]|^$`), url)
			}
		}
	}
}
