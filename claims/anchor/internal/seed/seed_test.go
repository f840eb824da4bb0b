package seed_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor/internal/seed"
)

// plant scans text for one pattern without context.
func plant(text, pattern string, parts int) *seed.Seeds {
	s := seed.New(len(pattern))
	s.Add([]byte(pattern), 0, parts)
	s.End()
	s.Scan([]byte(text))
	return s
}

func TestDiagonals(t *testing.T) {
	for _, c := range []struct {
		name, text, pattern string
		want                []int32
	}{
		{"as it stands", "....quick brown fox", "quick brown", []int32{4}},
		{"at the start", "quick brown fox", "quick brown", []int32{0}},
		{"in two places", "quick brown quick brown", "quick", nil}, // too short for a gram
		{"twice", "quickest quickest", "quickest", []int32{0, 9}},
		{"after an insertion", "the quick red brown foxes", "the quick brown foxes", []int32{0, 4}},
		{"before the text", "brown foxes", "quick brown foxes", []int32{-6}},
		{"nowhere", "some other words", "quick brown foxes", nil},
		{"letters of two bytes", "... быстрая лиса", "быстрая лиса", []int32{4}},
		{"characters of two letters", "...素早い茶色の狐", "素早い茶色の狐", []int32{3}},
		{"an empty pattern", "some words", "", nil},
		{"an empty text", "", "quick brown", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := plant(c.text, c.pattern, 4).Diagonals(nil, 0)
			assert.Equal(t, c.want, slices.Compact(got))
		})
	}
}

// TestDiagonalsEqualTheNaive compares with a search for each gram: every diagonal is one that some gram of the pattern has, and
// where a gram of each part stands in the text each part has one.
func TestDiagonalsEqualTheNaive(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	word := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = "abcd"[random.IntN(4)]
		}
		return string(b)
	}
	for range 300 {
		text, pattern := word(3_000), word(6+random.IntN(40))
		naive := make(map[int32]int)
		for i := range len(pattern) - seed.Length + 1 {
			for at := 0; at+seed.Length <= len(text); at++ {
				if text[at:at+seed.Length] == pattern[i:i+seed.Length] {
					naive[int32(at-i)]++
				}
			}
		}
		got := plant(text, pattern, 100).Diagonals(nil, 0)
		total := 0
		for _, n := range naive {
			total += n
		}
		if total <= seed.MaxVotes {
			require.Len(t, got, total, "a part for each gram: every place of each")
		}
		for _, d := range got {
			require.NotZero(t, naive[d])
		}
		require.LessOrEqual(t, len(got), seed.MaxVotes)
		require.True(t, slices.IsSorted(got))
	}
}

func TestTheRarestGramIsChosen(t *testing.T) {
	text := strings.Repeat("of the council ", 50) + "zebra crossings"
	assert.Equal(t, []int32{750 - 15}, plant(text, "of the council zebra crossings", 1).Diagonals(nil, 0))
}

func TestFrequentGramsHaveNoVote(t *testing.T) {
	assert.Empty(t, plant(strings.Repeat("a", 10_000), "aaaaaaaaaa", 4).Diagonals(nil, 0))
	assert.Empty(t, plant(strings.Repeat("of the council ", 1_000), "of the council", 4).Diagonals(nil, 0))
}

// TestManyPatterns has more grams than are kept: some are left out, and the patterns are found by the others.
func TestManyPatterns(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	b := make([]byte, 1<<20)
	for i := range b {
		b[i] = byte('a' + random.IntN(26))
	}
	const count, length = 2_000, 500
	s := seed.New(count * length)
	for i := range count {
		s.Add(b[i*length:(i+1)*length], 0, 12)
		require.Equal(t, i, s.End())
	}
	s.Scan(b)
	for i := range count {
		require.Contains(t, s.Diagonals(nil, i), int32(i*length))
	}
}

func TestClusters(t *testing.T) {
	text := "the quick red brown foxes jumped ...... brown foxes ...... the quick brown foxes jumped"
	clusters := plant(text, "the quick brown foxes jumped", 6).Clusters(nil, 0, 10)
	require.Len(t, clusters, 3)
	assert.Equal(t, 59, clusters[0].First, "where all of it stands")
	assert.Equal(t, 59, clusters[0].Last)
	assert.Equal(t, []int{0, 4}, []int{clusters[1].First, clusters[1].Last}, "where a word was inserted")
	assert.Greater(t, clusters[0].Votes, 0)
	assert.LessOrEqual(t, clusters[2].Votes, clusters[1].Votes)
	many := plant(strings.Repeat("quickest ................... ", 40), "quickest", 6).Clusters(nil, 0, 10)
	assert.Len(t, many, seed.MaxClusters)
}
