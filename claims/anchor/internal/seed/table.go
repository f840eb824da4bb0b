package seed

import "math/bits"

// table counts grams. It holds a gram by 32 bits of its hash: that two grams share them costs a vain vote, nothing else.
type table struct {
	filter []uint64 // a bit for each gram, at the top bits of its hash: most grams of a text are none of ours
	keys   []uint32 // open addressing; 0 is free
	counts []int32  // by slot
	shift  int      // what is left of a hash after it is a slot
}

// newTable makes room for n grams.
func newTable(n int) *table {
	size := bits.Len(uint(max(n, 32) * 2)) // at most half full
	return &table{
		filter: make([]uint64, (1<<(size+2))/64), keys: make([]uint32, 1<<size), counts: make([]int32, 1<<size),
		shift: 64 - size,
	}
}

// bit is a hash's bit in the filter, which has four bits for each slot.
func (t *table) bit(hash uint64) (word int, bit uint64) {
	at := hash >> (t.shift - 2)
	return int(at >> 6), 1 << (at & 63)
}

// mark lets a gram through the filter.
func (t *table) mark(hash uint64) {
	word, bit := t.bit(hash)
	t.filter[word] |= bit
}

// has is false where the gram is not in the filter.
func (t *table) has(hash uint64) bool {
	word, bit := t.bit(hash)
	return t.filter[word]&bit != 0
}

// slot is where the gram is kept or, where it is not, the free slot at which the search for it ended.
func (t *table) slot(hash uint64) (slot int32, known bool) {
	key := uint32(hash) | 1
	for at := int(hash >> t.shift); ; at++ {
		at &= len(t.keys) - 1
		if t.keys[at] == key || t.keys[at] == 0 {
			return int32(at), t.keys[at] == key
		}
	}
}

// add makes the gram known and returns its slot.
func (t *table) add(hash uint64) int32 {
	slot, _ := t.slot(hash)
	t.keys[slot] = uint32(hash) | 1
	t.mark(hash)
	return slot
}
