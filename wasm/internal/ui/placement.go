package ui

// Rect is a rectangle in CSS pixels.
type Rect struct{ X, Y, Width, Height int }

// Placement is where the card goes.
type Placement struct {
	Sheet     bool // at the bottom of a narrow screen, over its whole width
	X, Y      int  // the card's top left corner in the viewport
	MaxHeight int  // the card scrolls inside beyond it
}

// Place puts a card of the given size next to the words, without covering any of them.
// words are the rectangles of the claim's lines in the viewport; rtl says that the article reads from right to left.
func Place(words []Rect, cardWidth, cardHeight, viewportWidth, viewportHeight int, rtl bool) Placement {
	return Placement{}
}
