package fold

import "sync"

// Class is what a character is to the engine: its kind in the lowest three bits, then flags, then its canonical combining class.
type Class uint16

// Kind says how a character takes part in words.
type Kind uint8

// The kinds.
const (
	Other      Kind = iota // punctuation, white space, symbols that no joiner ties
	Letter                 // letter or mark of a script with spaces between words
	Unspaced               // letter or mark of a script without them: Han, Kana, Thai, …
	Digit                  // any number, also ½ and ²
	Numeral                // a Han character that is a number: 十
	Clinging               // an Unspaced letter that never begins a word: ー, っ
	Pictograph             // a symbol that a joiner may tie to another
	Regional               // half a flag
)

const (
	extend  Class = 1 << (iota + 3) // stays with the character before
	space                           // White_Space
	removed                         // leaves nothing in folded text
	mapped                          // becomes something else in folded text
)

// Kind is the kind of the character.
func (c Class) Kind() Kind { return Kind(c & 7) }

// IsSpace reports whether the character is white space.
func (c Class) IsSpace() bool { return c&space != 0 }

// combining is the canonical combining class.
func (c Class) combining() uint8 { return uint8(c >> 8) }

// simple reports whether the character folds to itself and may be a cluster by itself.
func (c Class) simple() bool { return c&^7 == 0 && c.Kind() < Pictograph }

// virama is the combining class of the marks that tie consonants together.
const virama = 9

// Classes looks up the class of every character, in a two-stage table.
type Classes struct {
	page   [0x1100]uint8 // by the code point's upper bits
	blocks [][256]Class
}

var (
	classesOnce sync.Once
	classes     Classes
)

// LoadClasses unpacks the table at its first call.
func LoadClasses() *Classes {
	classesOnce.Do(func() { classes.unpack(packedClasses) })
	return &classes
}

// Of is the class of r.
func (t *Classes) Of(r rune) Class {
	if uint32(r) > 0x10FFFF {
		return 0
	}
	return t.blocks[t.page[r>>8]][r&0xFF]
}

// unpack reads runs of equal class: length, index into classValues. Equal blocks are kept once; the packed runs come in order,
// so only the block before needs a look.
func (t *Classes) unpack(packed string) {
	var block [256]Class
	r, end, value := 0, 0, Class(0)
	for page := range t.page {
		for i := range block {
			if r == end {
				var n, v uint32
				n, packed = uvarint(packed)
				v, packed = uvarint(packed)
				end, value = end+int(n), classValues[v]
			}
			block[i] = value
			r++
		}
		last := len(t.blocks) - 1
		if last < 0 || t.blocks[last] != block {
			t.blocks = append(t.blocks, block)
			last++
		}
		t.page[page] = uint8(last)
	}
}

// uvarint reads a number as encoding/binary writes it.
func uvarint(s string) (uint32, string) {
	var x uint32
	for i := range len(s) {
		x |= uint32(s[i]&0x7F) << (7 * i)
		if s[i] < 0x80 {
			return x, s[i+1:]
		}
	}
	return x, ""
}

// varint reads a signed number as encoding/binary writes it.
func varint(s string) (int32, string) {
	x, rest := uvarint(s)
	return int32(x>>1) ^ -int32(x&1), rest
}
