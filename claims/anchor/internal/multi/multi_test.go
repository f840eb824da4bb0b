package multi_test

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor/internal/multi"
)

// report is an occurrence: pattern and end.
type report struct{ pattern, end int }

// naive looks for every pattern at every place: the oracle.
func naive(patterns []string, text string) (reports []report) {
	for end := 1; end <= len(text); end++ {
		for length := end; length > 0; length-- {
			for i, p := range patterns {
				if p == text[end-length:end] {
					reports = append(reports, report{i, end})
					break // of equal patterns the first
				}
			}
		}
	}
	return reports
}

func scan(patterns []string, text string) (reports []report, complete bool) {
	complete = multi.New(split(patterns)).Scan([]byte(text), func(pattern, end int) multi.Step {
		reports = append(reports, report{pattern, end})
		return multi.Next
	})
	return reports, complete
}

func split(patterns []string) (list [][]byte) {
	for _, p := range patterns {
		list = append(list, []byte(p))
	}
	return list
}

func TestScan(t *testing.T) {
	for _, c := range []struct{ name, patterns, text string }{
		{"the paper's example", "he she his hers", "ushers"},
		{"one pattern", "abc", "xabcabcab"},
		{"no pattern in text", "abc abd", "ababab"},
		{"patterns inside one another", "a ab abc b bc c", "abcabc"},
		{"overlapping occurrences", "aa aaa", "aaaaa"},
		{"equal patterns", "ab ab", "abab"},
		{"all bytes", "\x00\xff \xff", "\x00\xff\xff\x00"},
		{"a suffix that fails twice", "abcd bce cf", "abcf abce"},
		{"text shorter than patterns", "abc", "ab"},
	} {
		t.Run(c.name, func(t *testing.T) {
			patterns := strings.Split(c.patterns, " ")
			got, complete := scan(patterns, c.text)
			assert.Equal(t, naive(patterns, c.text), got)
			assert.True(t, complete)
		})
	}
}

func TestScanWithoutPatterns(t *testing.T) {
	for name, patterns := range map[string][]string{"none": nil, "empty": {"", ""}} {
		t.Run(name, func(t *testing.T) {
			got, complete := scan(patterns, "some text")
			assert.Empty(t, got)
			assert.True(t, complete)
		})
	}
}

func TestScanEqualsNaiveSearch(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	word := func(most int) string {
		b := make([]byte, random.IntN(most+1))
		for i := range b {
			b[i] = "aab"[random.IntN(3)]
		}
		return string(b)
	}
	for range 2_000 {
		patterns := make([]string, random.IntN(12))
		for i := range patterns {
			patterns[i] = word(6)
		}
		text := word(40)
		got, _ := scan(patterns, text)
		require.Equal(t, naive(patterns, text), got, "%q in %q", patterns, text)
	}
}

func TestSteps(t *testing.T) {
	for _, c := range []struct {
		name string
		step multi.Step
		want []report
	}{
		{"next", multi.Next, []report{{1, 2}, {0, 2}, {1, 4}, {0, 4}}},
		{"skip", multi.Skip, []report{{1, 2}, {1, 4}}},
		{"drop", multi.Drop, []report{{1, 2}, {0, 2}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []report
			multi.New(split([]string{"b", "ab"})).Scan([]byte("abab"), func(pattern, end int) multi.Step {
				got = append(got, report{pattern, end})
				return c.step
			})
			assert.Equal(t, c.want, got)
		})
	}
}

// TestScanIsBounded counts the reports where all patterns end at every byte.
func TestScanIsBounded(t *testing.T) {
	text := bytes.Repeat([]byte("a"), 1<<20)
	patterns := make([][]byte, 2_000)
	for i := range patterns {
		patterns[i] = text[:i+1]
	}
	for _, c := range []struct {
		name     string
		step     multi.Step
		most     int
		complete bool
	}{
		{"all are wanted", multi.Next, 9 << 20, false},
		{"the longest is wanted", multi.Skip, 1 << 20, true},
		{"each is wanted once", multi.Drop, len(patterns), true},
	} {
		t.Run(c.name, func(t *testing.T) {
			reports := 0
			complete := multi.New(patterns).Scan(text, func(int, int) multi.Step { reports++; return c.step })
			assert.Equal(t, c.complete, complete)
			assert.LessOrEqual(t, reports, c.most)
		})
	}
}

func FuzzScan(f *testing.F) {
	f.Add("he she his hers", "ushers")
	f.Add("a aa aaa", "aaaa")
	f.Add("\x00 \xff\x00", "\xff\x00\xff")
	f.Fuzz(func(t *testing.T, patterns, text string) {
		list := strings.Split(patterns, " ")
		text, list = text[:min(len(text), 300)], list[:min(len(list), 40)] // the oracle is slow
		got, complete := scan(list, text)
		want := naive(list, text)
		if !complete {
			want = want[:min(len(want), len(got))]
		}
		assert.Equal(t, want, got)
	})
}
