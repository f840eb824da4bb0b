package fold

import "slices"

// Visible is a stretch of the source as it is read: without blind text, with a space for a break between words.
type Visible struct {
	Chars  string
	pieces []piece
}

// piece is a stretch of a Visible that is as in the source; one that stands for a break has no length there.
type piece struct{ at, src, length int }

// Visible reads the source between the bytes start and end.
func (t *Text) Visible(start, end int) Visible {
	c := t.cursorAt(start, end)
	if c.stop() == end {
		return Visible{t.src[start:end], []piece{{0, start, end - start}}}
	}
	var v Visible
	out := make([]byte, 0, end-start+8)
	spaced := true // no space is needed at the start
	for {
		it, ok := c.next()
		if !ok {
			v.Chars = string(out)
			return v
		}
		if it.broke && !spaced && !it.class.IsSpace() {
			v.pieces = append(v.pieces, piece{len(out), it.start, 0})
			out = append(out, ' ')
		}
		v.push(len(out), it)
		out = append(out, t.src[it.start:it.end]...)
		spaced = it.class.IsSpace()
	}
}

// push notes that a character stands at at; what follows its predecessor in the source as well is one piece with it.
func (v *Visible) push(at int, it item) {
	if n := len(v.pieces); n > 0 {
		if p := &v.pieces[n-1]; p.length > 0 && p.src+p.length == it.start {
			p.length += it.end - it.start
			return
		}
	}
	v.pieces = append(v.pieces, piece{at, it.start, it.end - it.start})
}

// Start is the byte of the source at which the character begins that begins at at.
func (v Visible) Start(at int) int { return v.back(at, at) }

// End is the byte of the source at which the character ends that ends at at.
func (v Visible) End(at int) int { return v.back(max(at-1, 0), at) }

// back maps at by the piece that has the byte within.
func (v Visible) back(within, at int) int {
	if len(v.pieces) == 0 {
		return 0
	}
	i, found := slices.BinarySearchFunc(v.pieces, within, func(p piece, at int) int { return p.at - at })
	if !found {
		i--
	}
	p := v.pieces[i]
	return p.src + min(at-p.at, p.length)
}
