package anchor_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/claimlight/claimlight/claims/anchor"
)

// article returns about n bytes of English, every sentence of which is the only one of its kind.
func article(n int) (text string, sentences []string) {
	words := strings.Fields("the limousine was built in a factory near the river where engineers tested engines of many kinds for years before officials ordered one with armoured doors and a roof")
	var b strings.Builder
	seed := uint32(1)
	for i := 0; b.Len() < n; i++ {
		start := b.Len()
		b.WriteString("Report " + strconv.Itoa(i) + ":")
		for range 12 {
			seed = seed*1664525 + 1013904223
			b.WriteString(" " + words[seed>>16%uint32(len(words))])
		}
		sentences = append(sentences, b.String()[start:])
		b.WriteString(". “And so,” he said — it’s done.\n")
	}
	return b.String(), sentences
}

func BenchmarkFind(b *testing.B) {
	const megabyte = 1 << 20
	for _, n := range []int{10_000, 100_000, megabyte} {
		benchmark(b, n, 100, "found")
	}
	for _, quotes := range []int{10, 100, 1_000, 10_000} {
		benchmark(b, megabyte, quotes, "found")
		benchmark(b, megabyte, quotes, "missing")
	}
}

func benchmark(b *testing.B, length, count int, kind string) {
	text, sentences := article(length)
	quotes := make([]anchor.Quote, count)
	for i := range quotes {
		quotes[i].Exact = sentences[i*len(sentences)/count]
		if kind == "missing" {
			quotes[i].Exact += " indeed"
		}
	}
	b.Run(strconv.Itoa(length>>10)+"KB/"+strconv.Itoa(count)+"/"+kind, func(b *testing.B) {
		b.SetBytes(int64(length))
		b.ReportAllocs()
		for b.Loop() {
			anchor.Find(anchor.Text{Chars: text}, quotes)
		}
	})
}
