package ui

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPlace(t *testing.T) {
	line := func(x, y int) []Rect { return []Rect{{x, y, 200, 20}} }
	twoLines := []Rect{{600, 100, 150, 20}, {100, 130, 80, 20}}
	for _, c := range []struct {
		name   string
		words  []Rect
		height int
		rtl    bool
		want   Placement
	}{
		{"below the words", line(100, 100), 300, false, Placement{X: 100, Y: 128, MaxHeight: 480}},
		{"below the last line, at its start", twoLines, 300, false, Placement{X: 100, Y: 158, MaxHeight: 480}},
		{"above when there is no room below", line(100, 600), 300, false, Placement{X: 100, Y: 292, MaxHeight: 480}},
		{"above the first line, at its start", []Rect{{500, 600, 150, 20}, {100, 630, 80, 20}}, 300, false, Placement{X: 500, Y: 292, MaxHeight: 480}},
		{"where there is more room when neither is enough: below", line(100, 380), 700, false, Placement{X: 100, Y: 408, MaxHeight: 384}},
		{"where there is more room when neither is enough: above", line(100, 450), 700, false, Placement{X: 100, Y: 8, MaxHeight: 434}},
		{"a long card is cut below", line(100, 100), 900, false, Placement{X: 100, Y: 128, MaxHeight: 480}},
		{"a long card is cut above", line(100, 700), 900, false, Placement{X: 100, Y: 212, MaxHeight: 480}},
		{"kept off the right edge", line(900, 100), 300, false, Placement{X: 608, Y: 128, MaxHeight: 480}},
		{"kept off the left edge", line(-50, 100), 300, false, Placement{X: 8, Y: 128, MaxHeight: 480}},
		{"right to left: at the line's right end", line(500, 100), 300, true, Placement{X: 316, Y: 128, MaxHeight: 480}},
		{"right to left: kept off the left edge", line(100, 100), 300, true, Placement{X: 8, Y: 128, MaxHeight: 480}},
		{"scrolled away upwards", line(100, -500), 300, false, Placement{X: 100, Y: 8, MaxHeight: 480}},
		{"scrolled away downwards", line(100, 2000), 300, false, Placement{X: 100, Y: 492, MaxHeight: 480}},
		{"a sheet when the words fill the viewport", []Rect{{100, 20, 200, 770}}, 300, false, Placement{Sheet: true, Y: 500, MaxHeight: 560, Scroll: 12}},
		{"a sheet when nothing is rendered", nil, 300, false, Placement{Sheet: true, Y: 500, MaxHeight: 560}},
		{"a sheet when all lines are empty", []Rect{{100, 100, 0, 20}, {100, 100, 20, 0}}, 900, false, Placement{Sheet: true, Y: 240, MaxHeight: 560}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, Place(c.words, 384, c.height, 1000, 800, c.rtl))
		})
	}
	narrow := func(words []Rect) int { return Place(words, 384, 300, 360, 800, false).Scroll }
	assert.Equal(t, 0, narrow(line(10, 400)), "above the sheet already")
	assert.Equal(t, 128, narrow(line(10, 600)), "scrolled to right above the sheet")
	assert.Equal(t, 292, narrow([]Rect{{10, 300, 200, 600}}), "the first line stays on the screen")
	assert.True(t, Place(line(10, 10), 384, 100, 480, 800, false).Sheet, "narrow")
	assert.False(t, Place(line(10, 10), 384, 100, 481, 800, false).Sheet, "just wide enough")
}

// TestPlaceHolds checks on random words that the card never covers them and never leaves the viewport.
func TestPlaceHolds(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	sheets := 0
	for range 20000 {
		width, height := 300+random.IntN(1700), 100+random.IntN(1400)
		words := make([]Rect, random.IntN(5))
		for i := range words {
			words[i] = Rect{random.IntN(2*width) - width/2, random.IntN(2*height) - height/2, random.IntN(width), random.IntN(60)}
		}
		cardWidth, cardHeight := 100+random.IntN(285), 20+random.IntN(900)
		p := Place(words, cardWidth, cardHeight, width, height, random.IntN(2) == 0)
		shown := Rect{p.X, p.Y, cardWidth, min(cardHeight, p.MaxHeight)}
		if p.Sheet {
			sheets++
			require.Equal(t, height, shown.Y+shown.Height, "a sheet stands on the bottom")
			continue
		}
		for _, w := range words {
			require.False(t, overlap(shown, w), "%+v covers %+v in %d × %d", shown, w, width, height)
		}
		require.GreaterOrEqual(t, shown.Height, min(minHeight, cardHeight), "too small to read")
		inside := shown.X >= margin && shown.Y >= margin && shown.X+shown.Width <= width-margin && shown.Y+shown.Height <= height-margin
		require.True(t, inside, "%+v leaves %d × %d", shown, width, height)
	}
	assert.Less(t, sheets, 15000, "the property was hardly tested")
}

func overlap(a, b Rect) bool {
	return a.X < b.X+b.Width && b.X < a.X+a.Width && a.Y < b.Y+b.Height && b.Y < a.Y+a.Height && b.Width > 0 && b.Height > 0
}
