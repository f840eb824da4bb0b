package approx

// wordSize is the number of rows in a block.
const wordSize = 64

// Matcher compares one pattern with many texts. The zero value has the empty pattern. It is reused to save memory: Set gives it another pattern.
type Matcher struct {
	// Work counts what was done: one for each block of each column.
	Work int

	m      int        // length of the pattern
	rows   [256]int32 // where in Peq the blocks of a byte begin; 0 for bytes that are not in the pattern
	Peq    []uint64   // for each byte of the pattern and each block: the places at which the byte stands
	blocks []block
	last   uint64 // the pattern's last row, in the last block
}

// block is 64 rows of the current column: where it rises by one (Pv) and where it falls (Mv).
type block struct{ Pv, Mv uint64 }

// Set makes pattern the one that is compared.
func (a *Matcher) Set(pattern []byte) {
	a.m, a.rows = len(pattern), [256]int32{}
	blocks := (len(pattern) + wordSize - 1) / wordSize
	a.blocks = append(a.blocks[:0], make([]block, blocks)...)
	a.Peq = append(a.Peq[:0], make([]uint64, blocks)...) // of bytes that are not in the pattern
	for i, b := range pattern {
		if a.rows[b] == 0 {
			a.rows[b] = int32(len(a.Peq))
			a.Peq = append(a.Peq, make([]uint64, blocks)...)
		}
		a.Peq[int(a.rows[b])+i/wordSize] |= 1 << (i % wordSize)
	}
	a.last = 1 << ((len(pattern) + wordSize - 1) % wordSize)
}

// Len is the length of the pattern.
func (a *Matcher) Len() int { return a.m }

// Search finds the part of the text that is closest to the pattern: how many edits away it is and where it ends. Of several it is the one that ends last.
func (a *Matcher) Search(text []byte) (edits, end int) {
	edits, end, _ = a.scan(text, 0)
	return edits, end
}

// Prefix finds the beginning of the text that is closest to the pattern: how many edits away it is and where it ends. Of several it is the longest.
func (a *Matcher) Prefix(text []byte) (edits, end int) {
	edits, end, _ = a.scan(text, 1)
	return edits, end
}

// Distance is the number of edits between the pattern and the whole text.
func (a *Matcher) Distance(text []byte) int {
	_, _, edits := a.scan(text, 1)
	return edits
}

// scan reads the text, column by column; first is how much the first row rises from one column to the next. It returns
// the least number of edits in the last row, the last column that has it, and the number in the last column of all.
func (a *Matcher) scan(text []byte, first int) (least, end, score int) {
	for i := range a.blocks {
		a.blocks[i] = block{Pv: ^uint64(0)}
	}
	a.Work += len(a.blocks) * len(text)
	score = a.m
	least = score
	for j, b := range text {
		score += a.column(b, first)
		if score <= least {
			least, end = score, j+1
		}
	}
	return least, end, score
}

// column reads one byte and returns how much the last row rises. A pattern without rows has the first row only.
func (a *Matcher) column(b byte, first int) int {
	Peq := a.Peq[a.rows[b]:]
	Phin, Mhin := uint64(first), uint64(0)
	n := len(a.blocks) - 1
	if n < 0 {
		return first
	}
	for i := range n {
		Ph, Mh := a.blocks[i].advance(Peq[i], Phin, Mhin)
		Phin, Mhin = Ph>>(wordSize-1), Mh>>(wordSize-1)
	}
	Ph, Mh := a.blocks[n].advance(Peq[n], Phin, Mhin)
	switch {
	case Ph&a.last != 0:
		return 1
	case Mh&a.last != 0:
		return -1
	}
	return 0
}

// advance moves a block to the next column: Phin or Mhin is 1 where the row above it rises or falls by one. It returns where
// its own rows do.
func (c *block) advance(Eq, Phin, Mhin uint64) (Ph, Mh uint64) {
	Xv := Eq | c.Mv
	Eq |= Mhin
	Xh := (((Eq & c.Pv) + c.Pv) ^ c.Pv) | Eq
	Ph, Mh = c.Mv|^(Xh|c.Pv), c.Pv&Xh
	Ph1, Mh1 := Ph<<1|Phin, Mh<<1|Mhin
	c.Pv, c.Mv = Mh1|^(Xv|Ph1), Ph1&Xv
	return Ph, Mh
}
