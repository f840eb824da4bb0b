package anchor_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims/anchor"
)

// TestOddText gives texts whose breaks and spans are not as Text wants them; each finds what the tidy text finds.
func TestOddText(t *testing.T) {
	for _, c := range []struct {
		name      string
		odd, tidy anchor.Text
	}{
		{"unsorted breaks",
			anchor.Text{Chars: "onetwothree", Breaks: []anchor.Offset{6, 3, 6}},
			anchor.Text{Chars: "onetwothree", Breaks: []anchor.Offset{3, 6}}},
		{"breaks outside",
			anchor.Text{Chars: "one two three", Breaks: []anchor.Offset{99, -5}},
			anchor.Text{Chars: "one two three"}},
		{"unsorted blind spans",
			anchor.Text{Chars: "xx one two three", Blind: []anchor.Span{{7, 11}, {0, 3}}},
			anchor.Text{Chars: "xx one two three", Blind: []anchor.Span{{0, 3}, {7, 11}}}},
		{"overlapping blind spans",
			anchor.Text{Chars: "one xxxx two three", Blind: []anchor.Span{{4, 7}, {5, 9}, {6, 7}}},
			anchor.Text{Chars: "one xxxx two three", Blind: []anchor.Span{{4, 9}}}},
		{"spans outside, empty and reversed",
			anchor.Text{Chars: "one two three", Blind: []anchor.Span{{-9, 0}, {3, 3}, {7, 4}, {13, 99}}, Hidden: []anchor.Span{{5, 2}, {40, 50}}},
			anchor.Text{Chars: "one two three"}},
		{"overlapping hidden spans",
			anchor.Text{Chars: "one two one two one", Hidden: []anchor.Span{{6, 12}, {0, 4}, {2, 8}}},
			anchor.Text{Chars: "one two one two one", Hidden: []anchor.Span{{0, 12}}}},
		{"a break inside a surrogate pair",
			anchor.Text{Chars: "one😀two", Breaks: []anchor.Offset{4}},
			anchor.Text{Chars: "one😀two", Breaks: []anchor.Offset{3}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			quotes := []anchor.Quote{{Exact: "one two"}, {Exact: "one"}, {Exact: "two three"}, {Exact: "two"}, {Exact: "one", All: true}, {Exact: "one 😀two"}}
			got := anchor.Find(c.odd, quotes)
			assert.Equal(t, anchor.Find(c.tidy, quotes), got)
			assert.NotEqual(t, make([]anchor.Match, len(quotes)), got, "something is found")
		})
	}
}
