package anchor_test

import (
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
		b.Run(strconv.Itoa(length), func(b *testing.B) { benchmark(b, length, 100, "") })
	}
}

func BenchmarkFound(b *testing.B)   { byQuotes(b, "") }
func BenchmarkMissing(b *testing.B) { byQuotes(b, " indeed") }

func byQuotes(b *testing.B, end string) {
	for _, count := range []int{10, 100, 1_000, 10_000} {
		b.Run(strconv.Itoa(count), func(b *testing.B) { benchmark(b, megabyte, count, end) })
	}
}

// benchmark looks for sentences from all over the text, each with end after it.
func benchmark(b *testing.B, length, count int, end string) {
	text, sentences := article(length)
	quotes := make([]anchor.Quote, count)
	for i := range quotes {
		quotes[i].Exact = sentences[i*len(sentences)/count] + end
	}
	b.SetBytes(int64(length))
	b.ReportAllocs()
	for b.Loop() {
		anchor.Find(anchor.Text{Chars: text}, quotes)
	}
}
