package anchor_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/claimlight/claimlight/claims/anchor"
)

// article returns about n bytes of English, every sentence of which is the only one of its kind.
func article(n int) (text string, sentences []string) {
	words := strings.Fields("the limousine was built in a factory near the river where engineers tested engines of many kinds " +
		"for years before officials ordered one with armoured doors and a roof")
	var b strings.Builder
	seed := uint32(1)
	for i := 0; b.Len() < n; i++ {
		start := b.Len()
		b.WriteString("Report " + strconv.Itoa(i) + ":")
		for range 12 {
			seed = seed*1664525 + 1013904223 // Numerical Recipes' generator
			b.WriteString(" " + words[seed>>16%uint32(len(words))])
		}
		sentences = append(sentences, b.String()[start:])
		b.WriteString(". “And so,” he said — it’s done.\n")
	}
	return b.String(), sentences
}

const megabyte = 1 << 20

func BenchmarkLength(b *testing.B) {
	for _, length := range []int{10_000, 100_000, megabyte} {
		b.Run(strconv.Itoa(length), func(b *testing.B) { benchmark(b, length, 100, asTheyStand) })
	}
}

func BenchmarkFound(b *testing.B)   { byQuotes(b, asTheyStand) }
func BenchmarkEdited(b *testing.B)  { byQuotes(b, edited) }
func BenchmarkMissing(b *testing.B) { byQuotes(b, absent) }

func byQuotes(b *testing.B, change func(string) string) {
	for _, count := range []int{10, 100, 1_000, 10_000} {
		b.Run(strconv.Itoa(count), func(b *testing.B) { benchmark(b, megabyte, count, change) })
	}
}

// BenchmarkShares has 1,000 quotes of which every tenth, every fifth, … is missing, and as many are edited.
func BenchmarkShares(b *testing.B) {
	for _, every := range []int{20, 10, 5, 2} {
		i := 0
		b.Run(strconv.Itoa(100/every)+"% of each", func(b *testing.B) {
			benchmark(b, megabyte, 1_000, func(s string) string {
				switch i++; i % every {
				case 0:
					return absent(s)
				case 1:
					return edited(s)
				}
				return s
			})
		})
	}
}

func asTheyStand(s string) string { return s }

// edited changes one word in the middle and one at the end.
func edited(s string) string { return s[:len(s)/2] + "x" + s[len(s)/2+1:] + " indeed" }

// absent has as many letters, of which many stand together in the text, but no stretch of them is a quote's.
func absent(s string) string {
	words := strings.Fields(s)[2:]
	slices.Reverse(words)
	return "Nobody " + strings.Join(words, " of a ")
}

// benchmark looks for sentences from all over the text, each changed.
func benchmark(b *testing.B, length, count int, change func(string) string) {
	text, sentences := article(length)
	quotes := make([]anchor.Quote, count)
	for i := range quotes {
		quotes[i].Exact = change(sentences[i*len(sentences)/count])
	}
	b.SetBytes(int64(length))
	b.ReportAllocs()
	for b.Loop() {
		anchor.Find(anchor.Text{Chars: text}, quotes)
	}
}
