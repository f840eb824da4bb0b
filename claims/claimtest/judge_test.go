package claimtest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/locate"
)

func TestChangedWordsAreTold(t *testing.T) {
	text := anchor.Text{Chars: "It cost over\n$2 million."}
	j := judge{
		article:  newReading("article.html", text),
		settings: newSettings(nil),
		quotes:   quotePlaces{"price": {{File: "claims.json", Line: 4, Column: 9, Pointer: "/claims/0/quote"}}},
	}
	claim := claims.Claim{ID: "price", Quote: claims.Quote{Exact: "over $1 million"}}
	result := locate.Result{Quotes: []anchor.Match{{Status: anchor.Changed, Places: []anchor.Span{{Start: 8, End: 23}}}}}

	assert.Equal(t, []string{
		`claims.json:4:9: /claims/0/quote: "over $1 million" was found changed: article.html says "over $2 million"; ` +
			`check the claim again and quote the article as it stands now`,
	}, j.faults(claim, result))

	j.settings = newSettings([]Option{Allow(anchor.Changed)})
	assert.Empty(t, j.faults(claim, result))
}

func TestWordsAround(t *testing.T) {
	long := strings.Repeat("word ", 100)
	for _, test := range []struct {
		name, chars   string
		before, after string // of the X
	}{
		{"at both ends", "X", "", ""},
		{"words", "a b c X d e f", "b c ", " d e"},
		{"without spaces", "a b(X)c d", "a b(", ")c d"},
		{"no-break spaces", "a\u00a0b\u00a0X\u00a0c", "a b ", " c"},
		{"far from the ends", long + "X " + long, "word word ", " word word"},
		{"a window cuts no word", strings.Repeat("y", window) + " zz X yy " + strings.Repeat("z", window), "zz ", " yy"},
		{"a script without spaces", strings.Repeat("車", 2*window) + "X" + strings.Repeat("車", 2*window), strings.Repeat("車", 2*wordSize), strings.Repeat("車", 2*wordSize)},
		{"astral characters", "😀 a X b 😀", "😀 a ", " b 😀"},
	} {
		t.Run(test.name, func(t *testing.T) {
			at := anchor.Text{Chars: test.chars[:strings.Index(test.chars, "X")]}.Len()
			r := newReading("", anchor.Text{Chars: test.chars})
			assert.Equal(t, test.before, r.before(anchor.Span{Start: at, End: at + 1}, 2))
			assert.Equal(t, test.after, r.after(anchor.Span{Start: at, End: at + 1}, 2))
		})
	}
}

func TestReadingLeavesOutBlindTextAndShowsBreaks(t *testing.T) {
	text := anchor.Text{
		Chars:  "oneXXtwothreeXXfour",
		Breaks: []anchor.Offset{8, 14, 15},
		Blind:  []anchor.Span{{Start: 3, End: 5}, {Start: 13, End: 15}},
	}
	r := newReading("", text)
	assert.Equal(t, "onetwo three four", r.words(anchor.Span{End: 19}))
	assert.Equal(t, "two", r.words(anchor.Span{Start: 5, End: 8}))
	assert.Equal(t, " three", r.after(anchor.Span{Start: 5, End: 8}, 1))
	assert.Equal(t, "onetwo ", r.before(anchor.Span{Start: 8, End: 13}, 1))
}
