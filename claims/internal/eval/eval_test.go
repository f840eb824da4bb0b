package main

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

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

// TestPickQuotes holds that quotes are as long as they should be, apart, and begin and end with words.
func TestPickQuotes(t *testing.T) {
	texts, err := readTexts()
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(5, 5))
	for _, text := range texts {
		t.Run(text.name+" "+text.language, func(t *testing.T) {
			picked := 0
			for _, paragraph := range text.paragraphs {
				end := 0
				for _, s := range pickQuotes(r, paragraph, text.isUnspaced()) {
					words := paragraph[s.start:s.end]
					assert.LessOrEqual(t, end, s.start, words)
					assert.GreaterOrEqual(t, utf8.RuneCountInString(words), leastQuote, words)
					assert.LessOrEqual(t, utf8.RuneCountInString(words), mostQuote, words)
					assert.Equal(t, words, strings.TrimSpace(words))
					end, picked = s.end, picked+1
				}
			}
			assert.Greater(t, picked, 5)
		})
	}
}

// TestHasLike holds which quotes another place of the article is like.
func TestHasLike(t *testing.T) {
	article := newText("made.en.txt", "The axis was turned upwards, so that the light fell on paper.\nThe axis was turned downwards, so that the light fell on glass.\nNobody saw anything else that day.\n")
	article.separate([]*text{article})
	assert.True(t, article.hasLike(1, "axis was turned upwards, so that"))
	assert.False(t, article.hasLike(1, "Nobody saw anything else that"))
	assert.True(t, article.hasLike(0, "Nobody saw anything more that"))
	assert.False(t, article.hasLike(0, "The minister resigned in the evening"))
}

func TestChangeDigit(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	for _, s := range []string{"in 1962", "المادة ٣", "अनुच्छेद ९", "１９"} {
		for range 50 {
			edited := changeDigit(r, s)
			assert.NotEqual(t, s, edited)
			assert.Equal(t, utf8.RuneCountInString(s), utf8.RuneCountInString(edited))
			assert.Equal(t, len(s), len(edited), "a digit of the same script: %s", edited)
		}
	}
	assert.Equal(t, "no digit", changeDigit(r, "no digit"))
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
