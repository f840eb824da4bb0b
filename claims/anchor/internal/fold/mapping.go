package fold

import (
	"slices"
	"sync"
)

// mappings are the folded forms of the characters of class mapped.
type mappings struct {
	from  []rune
	end   []int32 // where the form of from[i] ends in to
	to    []rune
	ready sync.Once
}

var mapping mappings

// of is the folded form of r, whose class has mapped. The table is unpacked at the first call.
func (m *mappings) of(r rune) []rune {
	m.ready.Do(func() { m.unpack(packedMappings) })
	i, ok := slices.BinarySearch(m.from, r)
	switch {
	case !ok:
		return nil
	case i == 0:
		return m.to[:m.end[0]]
	}
	return m.to[m.end[i-1]:m.end[i]]
}

// unpack reads what gen.go's packMappings wrote.
func (m *mappings) unpack(packed string) {
	m.from = make([]rune, 0, mappedCount)
	m.end = make([]int32, 0, mappedCount)
	m.to = make([]rune, 0, mappedRunes)
	r, before := rune(-1), []rune(nil)
	for packed != "" {
		var head, n uint32
		head, packed = uvarint(packed)
		r += rune(head>>3) + 1
		if n = head & 7; n == 7 {
			n, packed = uvarint(packed)
		}
		start := len(m.to)
		for i := range int(n) {
			var c int32
			c, packed = varint(packed)
			if i < len(before) {
				c += before[i]
			}
			m.to = append(m.to, c)
		}
		m.from, m.end, before = append(m.from, r), append(m.end, int32(len(m.to))), m.to[start:]
	}
}
