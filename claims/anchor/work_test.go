package anchor_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims/anchor"
)

// TestWorkIsBounded gives the worst inputs there are. Work is counted, not timed: about 3 ns for each unit.
func TestWorkIsBounded(t *testing.T) {
	prose, sentences := article(megabyte)
	sentence := "The limousine was built in a factory near the river where engineers tested it for years. "
	quotes := func(n int, exact func(i int) string) (list []anchor.Quote) {
		for i := range n {
			list = append(list, anchor.Quote{Exact: exact(i), Prefix: "built in a factory near the river ", Suffix: " for years before officials"})
		}
		return list
	}
	number := func(before, after string) func(int) string {
		return func(i int) string { return before + strconv.Itoa(i) + after }
	}
	for _, c := range []struct {
		name, text string
		quotes     []anchor.Quote
		most       int // units for each byte of text and quotes
	}{
		{"ordinary quotes, edited", prose, quotes(1_000, func(i int) string { return strings.Replace(sentences[7*i], "the ", "a ", 1) + " indeed" }), 8},
		{"ordinary quotes, absent", prose, quotes(1_000, number("Nobody had expected that ", " voters would choose an entirely unknown candidate")), 8},
		{"one letter", strings.Repeat("a", megabyte), quotes(1_000, func(i int) string { return strings.Repeat("a", i) + "b" }), 8},
		{"one word", strings.Repeat("a ", megabyte/2), quotes(1_000, func(i int) string { return strings.Repeat("a ", i) + "b" }), 8},
		{"one sentence", strings.Repeat(sentence, megabyte/90), quotes(1_000, number(sentence, "th time")), 8},
		{"one quote of 20,000 letters", prose, quotes(1, func(int) string { return prose[300_000:310_000] + "edited" + prose[310_000:320_000] }), 8},
		{"200 quotes of 4,000 letters", prose, quotes(200, func(i int) string { return prose[300_000+i:302_000] + "edited" + prose[302_000:304_000+i] }), 40},
		{"10,000 quotes that differ little", prose, quotes(10_000, number(sentences[500]+" and ", " more")), 40},
		{"10,000 copies of a quote in a text of its copies", strings.Repeat(sentence, 100), quotes(10_000, number(sentence, "")), 40},
		{"deep combining sequences", strings.Repeat("e"+strings.Repeat("\u0301\u0323", 2_000)+" ", 100), quotes(100, func(i int) string { return "e" + strings.Repeat("\u0301", 40+i) + " e" }), 8},
	} {
		t.Run(c.name, func(t *testing.T) {
			size := len(c.text)
			for _, q := range c.quotes {
				size += len(q.Exact)
			}
			_, done, most := anchor.FindWork(anchor.Text{Chars: c.text}, c.quotes)
			t.Logf("%d bytes, work %d of %d, %.1f for each", size, done, most, float64(done)/float64(size))
			assert.LessOrEqual(t, done, c.most*size)
		})
	}
}
