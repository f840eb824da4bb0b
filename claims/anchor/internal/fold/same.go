package fold

import "slices"

// Same reports whether the source between the bytes start and end reads as quote does, character by character: only white
// space may differ, of which a run or a break is as good as one space, and blind text is not read.
func (t *Text) Same(start, end int, quote string) bool {
	a := t.cursorAt(start, end)
	if a.stop() == end && t.src[start:end] == quote {
		return true
	}
	b := cursor{src: quote, limit: len(quote), classes: t.classes}
	x, y := a.word(), b.word()
	if y == " " {
		y = b.word() // white space before the quote
	}
	for x == y && x != "" {
		x, y = a.word(), b.word()
	}
	return x == y
}

// cursorAt reads the source between the bytes start and end. A break at start is outside.
func (t *Text) cursorAt(start, end int) cursor {
	c := t.cursor
	c.at, c.limit = start, end
	i, _ := slices.BinarySearch(c.breaks, start+1)
	c.breaks = c.breaks[i:]
	i, _ = slices.BinarySearchFunc(c.blind, start+1, func(r Range, at int) int { return r.End - at })
	c.blind = c.blind[i:]
	return c
}

// word reads one character, or " " for white space and breaks; "" at the end, and for white space there.
func (c *cursor) word() string {
	spaced := false
	for {
		it, ok := c.next()
		switch {
		case !ok:
			return ""
		case it.class.IsSpace():
			spaced = true
		case spaced || it.broke:
			c.at = it.start // what was passed before it stays passed
			return " "
		default:
			return c.src[it.start:it.end]
		}
	}
}
