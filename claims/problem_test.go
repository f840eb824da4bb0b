package claims_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
)

func TestProblemString(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, want string
		problem    claims.Problem
	}{
		{"in a claim", "claims.json:41:16: /claims/3/id: bad", claims.Problem{File: "claims.json", Line: 41, Column: 16, Pointer: "/claims/3/id"}},
		{"of the document", "claims.json:1:1: bad", claims.Problem{File: "claims.json", Line: 1, Column: 1}},
		{"one line, whatever the names", "a\ufffdb:1:1: /\ufffd::error x: bad", claims.Problem{File: "a\nb", Line: 1, Column: 1, Pointer: "/\n::error x"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.problem.Err = errors.New("bad")
			assert.Equal(t, c.want, c.problem.String())
			assert.EqualError(t, c.problem, c.want)
		})
	}
}

func TestProblems(t *testing.T) {
	t.Parallel()
	problems := claims.Problems{
		{File: "f", Line: 1, Column: 1, Severity: claims.Warning, Err: claims.ErrUnknown},
		{File: "f", Line: 2, Column: 1, Severity: claims.ClaimError, Err: claims.ErrMissing},
		{File: "f", Line: 3, Column: 1, Severity: claims.FileError, Err: claims.ErrScheme},
	}
	assert.Equal(t, claims.FileError, problems.Worst())
	assert.Equal(t, problems[1:], problems.AtLeast(claims.ClaimError))
	err := problems.Err()
	require.EqualError(t, err, "f:2:1: missing member\nf:3:1: forbidden URL scheme")
	require.ErrorIs(t, err, claims.ErrScheme)
	require.NotErrorIs(t, err, claims.ErrUnknown, "a warning is no error")
	var problem claims.Problem
	require.ErrorAs(t, err, &problem)
	assert.Equal(t, 2, problem.Line)
}

func TestProblemsWithoutErrors(t *testing.T) {
	t.Parallel()
	var none claims.Problems
	assert.NoError(t, none.Err())
	assert.Equal(t, claims.Warning, none.Worst())
	assert.Empty(t, none.AtLeast(claims.Warning))
	assert.NoError(t, claims.Problems{{Severity: claims.Warning, Err: claims.ErrUnknown}}.Err())
}

// TestDecodeSentinels holds that a caller can tell what a problem is about.
func TestDecodeSentinels(t *testing.T) {
	t.Parallel()
	want := map[string]error{
		"syntax-html": claims.ErrSyntax, "syntax-trailing-comma": claims.ErrSyntax, "utf8-latin1": claims.ErrUTF8, "utf8-half-surrogate": claims.ErrSurrogate,
		"duplicate-member": claims.ErrDuplicateMember, "duplicate-id": claims.ErrDuplicateID, "version-2": claims.ErrVersion, "version-string": claims.ErrType,
		"source-url-scheme": claims.ErrScheme, "source-url": claims.ErrNotAllowed, "claim-summary": claims.ErrLimit, "document-empty": claims.ErrMissing,
	}
	byName := make(map[string]golden)
	for _, g := range goldens(t) {
		byName[g.name()] = g
	}
	for name, kind := range want {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.Contains(t, byName, name)
			_, problems := claims.Decode("claims.json", byName[name].input())
			assert.ErrorIs(t, problems.Err(), kind)
		})
	}
}
