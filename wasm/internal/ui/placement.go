package ui

const (
	// sheetWidth is the widest viewport in CSS pixels that gets a sheet. Beside a card of 24 rem (384 px) and its
	// margins a narrower one leaves no room to place anything; phones held upright are below it, 1280 px at 400 % zoom too.
	sheetWidth = 480
	// sheetShare is how much of the viewport's height a sheet may take, in percent: enough to read, and the words can still be scrolled above it.
	sheetShare = 70
	// margin in CSS pixels keeps the card off the viewport's edges, so that its border and shadow are seen.
	margin = 8
	// gap in CSS pixels between the words and the card: below the underline, yet a short way for the mouse.
	gap = 8
	// minHeight in CSS pixels is the least room a card is squeezed into: the verdict and two lines. With less it becomes a sheet.
	minHeight = 120
	// maxHeight in CSS pixels keeps a card with many sources from hiding half the page: a verdict, a summary and two sources fit.
	maxHeight = 480
)

// Rect is a rectangle in CSS pixels.
type Rect struct{ X, Y, Width, Height int }

// Placement is where the card goes.
type Placement struct {
	Sheet     bool // at the bottom of a narrow screen, over its whole width
	X, Y      int  // the card's top left corner in the viewport
	MaxHeight int  // the card scrolls inside beyond it
	Scroll    int  // how far down the page has to be scrolled to have the words above a sheet; never negative
}

// Place puts a card of the given size next to the words, without covering any of them.
// words are the rectangles of the claim's lines in the viewport; rtl says that the article reads from right to left.
//
// The card goes below the last line, else above the first, else where there is more room; it starts where the line next to it
// starts, and is moved as little as keeps it in the viewport. It is a sheet, which may cover words until the page is scrolled, where the viewport is
// at most 480 pixels wide, where the words leave too little room above and below, and where they are not rendered.
func Place(words []Rect, cardWidth, cardHeight, viewportWidth, viewportHeight int, rtl bool) Placement {
	first, last, ok := outerLines(words)
	full := min(cardHeight, maxHeight)
	if !ok || viewportWidth <= sheetWidth {
		return sheet(first, last, cardHeight, viewportHeight)
	}
	top := min(first.Y, viewportHeight) - gap
	bottom := max(last.Y+last.Height, 0) + gap
	above, below := top-margin, viewportHeight-margin-bottom
	switch {
	case max(above, below) < min(minHeight, full):
		return sheet(first, last, cardHeight, viewportHeight)
	case full <= below || full > above && below >= above:
		return Placement{X: start(last, cardWidth, viewportWidth, rtl), Y: bottom, MaxHeight: min(below, maxHeight)}
	}
	return Placement{X: start(first, cardWidth, viewportWidth, rtl), Y: top - min(full, above), MaxHeight: min(above, maxHeight)}
}

// sheet asks for as much scrolling as brings the last line above it, but not for so much that the first line leaves the screen.
func sheet(first, last Rect, cardHeight, viewportHeight int) Placement {
	most := viewportHeight * sheetShare / 100
	y := viewportHeight - min(cardHeight, most)
	covered := last.Y + last.Height + gap - y
	return Placement{Sheet: true, Y: y, MaxHeight: most, Scroll: max(0, min(covered, first.Y-margin))}
}

// outerLines returns the line that begins highest and the line that ends lowest, and whether any line is rendered at all.
func outerLines(words []Rect) (first, last Rect, ok bool) {
	for _, r := range words {
		if r.Width <= 0 || r.Height <= 0 {
			continue
		}
		if !ok || r.Y < first.Y {
			first = r
		}
		if !ok || r.Y+r.Height > last.Y+last.Height {
			last = r
		}
		ok = true
	}
	return first, last, ok
}

// start is the card's left edge: at the beginning of the line, moved into the viewport.
func start(line Rect, cardWidth, viewportWidth int, rtl bool) int {
	x := line.X
	if rtl {
		x += line.Width - cardWidth
	}
	return max(margin, min(x, viewportWidth-margin-cardWidth))
}
