package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPromises holds what the tables promise, on as many edits as the published tables have, or fewer with -short. Each broken promise is told
// with both texts.
func TestPromises(t *testing.T) {
	n := 100_000
	if testing.Short() {
		n = 6_000
	}
	texts, err := readTexts()
	require.NoError(t, err)
	r := evaluate(1, texts, n)
	for _, b := range r.Broken {
		t.Log(b)
	}
	s := r.Summary
	require.GreaterOrEqual(t, s.Facts, n)
	require.GreaterOrEqual(t, s.Harmless, n/4)
	require.GreaterOrEqual(t, s.Absent, n/10)
	assert.Zero(t, s.FactsShown, "fact edits shown with a verdict")
	assert.Zero(t, s.AbsentFound, "absent quotes found")
	assert.Zero(t, s.Wrong, "wrong places")
	assert.GreaterOrEqual(t, share(s.HarmlessRight, s.Harmless), leastRecall, "harmless edits found in the right place")
}

// TestKinds holds that every kind of edit is made at least once in some language, so that no row of the table says nothing.
func TestKinds(t *testing.T) {
	texts, err := readTexts()
	require.NoError(t, err)
	made := map[string]int{}
	for _, r := range evaluate(8, texts, 3_000).Kinds {
		made[r.Kind] = r.N
	}
	for _, text := range texts {
		for _, k := range kinds(text) {
			assert.NotZero(t, made[k.name], k.name)
		}
	}
}

func TestRun(t *testing.T) {
	cases := []struct {
		name, args string
		code       int
		stdout     string
	}{
		{"markdown", "--n 200", 0, "| fact | digit |"},
		{"json", "--n 200 --format json", 0, `"kind": "digit"`},
		{"unknown format", "--format html", 2, ""},
		{"unknown flag", "--what", 2, ""},
		{"no edits", "--n 0", 2, ""},
		{"argument", "article.html", 2, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var stdout, stderr, again bytes.Buffer
			code := run(strings.Fields(c.args), &stdout, &stderr)
			assert.Equal(t, c.code, code, stderr.String())
			assert.Equal(t, c.code == 2, stderr.Len() > 0, "messages go to standard error: %s", stderr.String())
			assert.Contains(t, stdout.String(), c.stdout)
			run(strings.Fields(c.args), &again, &stderr)
			assert.Equal(t, stdout.String(), again.String(), "the same seed gives the same tables")
		})
	}
}
