package locate

import (
	"unicode/utf8"

	"github.com/claimlight/claimlight/claims/anchor"
)

// stride is how many code units lie between two notes of a cutter: few enough to count them in a microsecond,
// many enough that the notes are small beside the text.
const stride = 512

// cutter cuts spans of code units out of UTF-8.
type cutter struct {
	chars string
	notes []note // notes[i] is of the character that code unit i*stride belongs to
}

// note says at which code unit and at which byte a character begins.
type note struct {
	at   anchor.Offset
	byte int
}

func newCutter(chars string) cutter {
	c := cutter{chars: chars, notes: []note{{}}}
	var at anchor.Offset
	for i, r := range chars {
		if at+units(r) > anchor.Offset(len(c.notes))*stride {
			c.notes = append(c.notes, note{at: at, byte: i})
		}
		at += units(r)
	}
	return c
}

// slice gives the characters of span, which must not begin or end within one.
func (c cutter) slice(span anchor.Span) string {
	return c.chars[c.byteOf(span.Start):c.byteOf(span.End)]
}

func (c cutter) byteOf(offset anchor.Offset) int {
	n := c.notes[min(int(offset/stride), len(c.notes)-1)]
	for n.at < offset && n.byte < len(c.chars) {
		r, size := utf8.DecodeRuneInString(c.chars[n.byte:])
		n.at += units(r)
		n.byte += size
	}
	return n.byte
}

// units counts the UTF-16 code units of r.
func units(r rune) anchor.Offset {
	if r > 0xffff {
		return 2
	}
	return 1
}
