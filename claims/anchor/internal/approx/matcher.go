package approx

// wordSize is the number of rows in a block.
const wordSize = 64

// Matcher compares one pattern with many texts. The zero value has the empty pattern. It is reused to save memory: Set gives it another pattern.
type Matcher struct {
	// Work counts what was done: one for each block of each column.
	Work int

	m     int        // length of the pattern
	rows  [256]int32 // where in Peq the blocks of a byte begin; 0 for bytes that are not in the pattern
	Peq   []uint64   // for each byte of the pattern and each block: the places at which the byte stands
	steps []step     // by column: the last row of the block that was done last
}

// step is the difference between a cell and the one left of it: its lowest bit says that it is 1, the next that it is -1.
type step uint8

// Set makes pattern the one that is compared.
func (a *Matcher) Set(pattern []byte) {
	a.m, a.rows = len(pattern), [256]int32{}
	blocks := (len(pattern) + wordSize - 1) / wordSize
	a.Peq = append(a.Peq[:0], make([]uint64, blocks)...) // of bytes that are not in the pattern
	for i, b := range pattern {
		if a.rows[b] == 0 {
			a.rows[b] = int32(len(a.Peq))
			a.Peq = append(a.Peq, make([]uint64, blocks)...)
		}
		a.Peq[int(a.rows[b])+i/wordSize] |= 1 << (i % wordSize)
	}
}

// Len is the length of the pattern.
func (a *Matcher) Len() int { return a.m }

// Search finds the part of the text that is closest to the pattern: how many edits away it is and where it ends. Of several it
// is the one that ends last. It gives up, with some number greater than most, when it knows that there are more edits than that.
func (a *Matcher) Search(text []byte, most int) (edits, end int) {
	return a.fill(text, 0, most)
}

// Prefix finds the beginning of the text that is closest to the pattern: how many edits away it is and where it ends. Of several it is the longest.
func (a *Matcher) Prefix(text []byte) (edits, end int) {
	return a.fill(text, 1, a.m)
}

// Distance is the number of edits between the pattern and the whole text.
func (a *Matcher) Distance(text []byte) int {
	a.fill(text, 1, a.m+len(text))
	score := a.m
	for _, s := range a.steps {
		score += s.rise()
	}
	return score
}

func (s step) rise() int { return int(s&1) - int(s>>1) }

// fill computes the steps of the last row for a text and returns the least number in it with the last column that has it; first are
// the steps of the first row. It goes block by block, not column by column, so that a block's words stay in registers. A row has no
// number that is less than the least of a row above it (Ukkonen, "Finding approximate patterns in strings", Journal of Algorithms 6, 1985):
// when that is more than most, fill stops.
func (a *Matcher) fill(text []byte, first step, most int) (edits, end int) {
	a.steps = a.steps[:0]
	for range text {
		a.steps = append(a.steps, first)
	}
	for rows := 0; rows < a.m && edits <= most; {
		i := rows / wordSize
		rows = min(rows+wordSize, a.m)
		a.Work += len(text)
		a.fillBlock(text, i, uint(rows-1)%wordSize)
		edits, end = a.least(rows)
	}
	if a.m == 0 {
		return a.least(0)
	}
	return edits, end
}

// least is the least number in a row, of which the steps are known, and the last column that has it.
func (a *Matcher) least(row int) (edits, end int) {
	score := row
	edits = score
	for j, s := range a.steps {
		if score += s.rise(); score <= edits {
			edits, end = score, j+1
		}
	}
	return edits, end
}

// fillBlock takes the steps from the row above a block to its last row.
func (a *Matcher) fillBlock(text []byte, i int, last uint) {
	Pv, Mv := ^uint64(0), uint64(0)
	steps := a.steps[:len(text)]
	for j, b := range text {
		Phin, Mhin := uint64(steps[j]&1), uint64(steps[j]>>1)
		Eq := a.Peq[int(a.rows[b])+i]
		Xv := Eq | Mv
		Eq |= Mhin
		Xh := (((Eq & Pv) + Pv) ^ Pv) | Eq
		Ph, Mh := Mv|^(Xh|Pv), Pv&Xh
		steps[j] = step(Ph>>(last&63)&1) | step(Mh>>(last&63)&1)<<1
		Ph, Mh = Ph<<1|Phin, Mh<<1|Mhin
		Pv, Mv = Mh|^(Xv|Ph), Ph&Xv
	}
}
