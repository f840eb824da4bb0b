package approx_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor/internal/approx"
)

func check(t *testing.T, a *approx.Matcher, pattern, text string) {
	t.Helper()
	a.Set([]byte(pattern))
	require.Equal(t, len(pattern), a.Len())
	wantEdits, wantEnd := leastOf(naive(pattern, text, false))
	edits, end := a.Search([]byte(text), wantEdits)
	require.Equal(t, []int{wantEdits, wantEnd}, []int{edits, end}, "Search of %q in %q", pattern, text)
	edits, _ = a.Search([]byte(text), wantEdits-1)
	require.Greater(t, edits, wantEdits-1, "Search gives up: %q in %q", pattern, text)
	held := naive(pattern, text, true)
	wantEdits, wantEnd = leastOf(held)
	edits, end = a.Prefix([]byte(text))
	require.Equal(t, []int{wantEdits, wantEnd}, []int{edits, end}, "Prefix, %q and %q", pattern, text)
	require.Equal(t, held[len(text)], a.Distance([]byte(text)), "Distance of %q and %q", pattern, text)
}

func TestEqualsTheTable(t *testing.T) {
	var a approx.Matcher // one for all, to see that nothing is left of the pattern before
	random := rand.New(rand.NewPCG(1, 2))
	word := func(n int, letters string) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = letters[random.IntN(len(letters))]
		}
		return string(b)
	}
	for _, m := range []int{0, 1, 2, 7, 63, 64, 65, 127, 128, 129, 200} {
		for range 60 {
			pattern := word(m, "ab\xff\x00")
			check(t, &a, pattern, word(random.IntN(2*m+10), "abc\xff"))
			at := random.IntN(m + 1)
			check(t, &a, pattern, word(random.IntN(9), "ab")+pattern[:at]+word(random.IntN(9), "ab")+pattern[at:])
		}
	}
}

func FuzzEqualsTheTable(f *testing.F) {
	f.Add("paid $1.2 billion in fines in 2017", "they paid $4.2 million in fines in 2019.")
	f.Add(strings.Repeat("ab", 40), strings.Repeat("ba", 50))
	f.Add("", "a")
	f.Fuzz(func(t *testing.T, pattern, text string) {
		if len(pattern)*len(text) > 1<<18 {
			return
		}
		var a approx.Matcher
		check(t, &a, pattern, text)
	})
}

func TestWork(t *testing.T) {
	var a approx.Matcher
	for _, c := range []struct{ m, n, want int }{{0, 50, 0}, {1, 50, 50}, {64, 50, 50}, {65, 50, 100}, {640, 1, 10}} {
		before := a.Work
		a.Set(make([]byte, c.m))
		a.Search(make([]byte, c.n), c.m)
		assert.Equal(t, c.want, a.Work-before, "%d rows, %d columns", c.m, c.n)
	}
}

func TestSearchGivesUpAfterTheFirstBlock(t *testing.T) {
	var a approx.Matcher
	a.Set([]byte(strings.Repeat("a", 640)))
	edits, _ := a.Search([]byte(strings.Repeat("b", 1_000)), 60)
	assert.Greater(t, edits, 60)
	assert.Equal(t, 1_000, a.Work)
}

func TestNoAllocations(t *testing.T) {
	var a approx.Matcher
	pattern, text := []byte(strings.Repeat("pattern ", 20)), []byte(strings.Repeat("a text ", 60))
	a.Set(pattern)
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		a.Set(pattern)
		a.Search(text, 100)
	}))
}

func BenchmarkSearch(b *testing.B) {
	var a approx.Matcher
	a.Set([]byte(strings.Repeat("pattern ", 12)))
	text := []byte(strings.Repeat("a text ", 30))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		a.Search(text, 100)
	}
}
