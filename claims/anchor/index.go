package anchor

import (
	"unicode/utf8"
)

// indexStep is how many bytes, or a few more, lie between two checkpoints of an Index: what a lookup reads at most.
const indexStep = 64

// Index translates between offsets and byte indices of a text. It is built in one pass over the text; a lookup takes a binary
// search and a few characters, wherever it looks. An offset inside a surrogate pair, or a byte index inside a character, stands
// for the start of that character; one outside the text for the nearer end. A byte that is not UTF-8 is one code unit.
type Index struct {
	chars  string
	length Offset
	// checkpoints are the starts of some characters; there are none where every character is ASCII and offsets are byte indices.
	checkpoints []checkpoint
}

// checkpoint is a place in both units.
type checkpoint struct {
	byte   int
	offset Offset
}

// Index builds the index of the text.
func (t Text) Index() *Index {
	x := &Index{chars: t.Chars, length: t.Len()}
	if int(x.length) == len(t.Chars) {
		return x
	}
	x.checkpoints = make([]checkpoint, 0, len(t.Chars)/indexStep+1)
	at, next := Offset(0), 0
	for i, r := range t.Chars {
		if i >= next {
			x.checkpoints = append(x.checkpoints, checkpoint{i, at})
			next = i + indexStep
		}
		at += units(r)
	}
	return x
}

// Len is the length of the text in code units.
func (t Text) Len() Offset {
	n := Offset(0)
	for _, r := range t.Chars {
		n += units(r)
	}
	return n
}

// units is the number of UTF-16 code units of r.
func units(r rune) Offset {
	if r > 0xFFFF {
		return 2
	}
	return 1
}

// Len is the length of the text in code units.
func (x *Index) Len() Offset { return x.length }

// Byte is the byte index of the character at the offset.
func (x *Index) Byte(at Offset) int {
	switch {
	case at <= 0:
		return 0
	case at >= x.length:
		return len(x.chars)
	case x.checkpoints == nil:
		return int(at)
	}
	c := x.before(func(c checkpoint) bool { return c.offset > at })
	for {
		r, size := utf8.DecodeRuneInString(x.chars[c.byte:])
		if c.offset += units(r); c.offset > at {
			return c.byte
		}
		c.byte += size
	}
}

// Offset is the offset of the character at the byte index.
func (x *Index) Offset(at int) Offset {
	switch {
	case at <= 0:
		return 0
	case at >= len(x.chars):
		return x.length
	case x.checkpoints == nil:
		return Offset(at)
	}
	c := x.before(func(c checkpoint) bool { return c.byte > at })
	for {
		r, size := utf8.DecodeRuneInString(x.chars[c.byte:])
		if c.byte += size; c.byte > at {
			return c.offset
		}
		c.offset += units(r)
	}
}

// before is the last checkpoint before those that are beyond.
func (x *Index) before(beyond func(checkpoint) bool) checkpoint {
	low, high := 0, len(x.checkpoints)
	for high-low > 1 {
		if middle := (low + high) / 2; beyond(x.checkpoints[middle]) {
			high = middle
		} else {
			low = middle
		}
	}
	return x.checkpoints[low]
}

// Slice is the characters of the span; none where its end is before its start.
func (x *Index) Slice(s Span) string {
	start, end := x.Byte(s.Start), x.Byte(s.End)
	return x.chars[start:max(start, end)]
}
