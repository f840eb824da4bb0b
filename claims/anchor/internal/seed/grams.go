package seed

import (
	"unicode/utf8"

	"github.com/claimlight/claimlight/claims/anchor/internal/letter"
)

// Length is the number of letters in a gram. With one edit in seven letters some gram of six is left whole; half of those
// of an English sentence stand in a megabyte of English 10 times or less.
const Length = 6

// gram is a gram of a pattern.
type gram struct {
	hash   uint64
	offset int32 // where it ends, from the pattern's start, in bytes
	slot   int32 // in the table; none where it is not chosen
}

// reader reads a text gram by gram.
type reader struct {
	text  []byte
	at    int    // where the gram ends, in bytes
	last  uint64 // the last eight letters
	count int    // how many letters were read
}

// next reads one character, or more at the beginning, and returns the hash of the gram that ends behind it; ok is false at the end.
func (r *reader) next() (hash uint64, ok bool) {
	for r.at < len(r.text) {
		if b := r.text[r.at]; b < utf8.RuneSelf {
			r.last = r.last<<8 | uint64(b)
			r.at++
			r.count++
		} else {
			r.wide()
		}
		if r.count >= Length {
			return hashOf(r.last << (64 - 8*Length)), true
		}
	}
	return 0, false
}

func (r *reader) wide() {
	c, size := utf8.DecodeRune(r.text[r.at:])
	first, second, wide := letter.Of(c)
	r.last = r.last<<8 | uint64(first)
	r.count++
	if wide {
		r.last = r.last<<8 | uint64(second)
		r.count++
	}
	r.at += size
}

// hashOf spreads a gram over 64 bits: Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4).
func hashOf(letters uint64) uint64 {
	letters ^= letters >> 32
	letters *= 0x9E3779B97F4A7C15
	return letters ^ letters>>32
}
