package multi

// Automaton finds a set of patterns. Its states are numbered in breadth-first order, so that the children of one state stand
// side by side and one number per state tells where they begin: 13 bytes per state, at most one state per byte of pattern.
type Automaton struct {
	label []byte  // of the edge that leads to the state
	first []int32 // first child; the last is the one before the next state's first
	fail  []int32 // the state of the longest proper suffix that is a state
	hit   []int32 // the longest pattern that ends at the state; -1: none

	lengths []int   // of the patterns
	under   []int32 // the next shorter pattern that ends where this one does; -1: none
	dropped []bool  // patterns that are not reported any more

	// rows has, for the root and its children, the next state for every byte, failure links resolved. Most bytes of a
	// text are read in these states.
	rows []int32
}

const none = -1

// New builds the automaton of the patterns. An empty pattern is never found; of equal ones the first is.
func New(patterns [][]byte) *Automaton {
	total := 1
	a := &Automaton{lengths: make([]int, len(patterns)), under: make([]int32, len(patterns)), dropped: make([]bool, len(patterns))}
	for i, p := range patterns {
		a.lengths[i] = len(p)
		total += len(p)
	}
	a.label, a.first = make([]byte, 0, total), make([]int32, 0, total+1)
	a.fail, a.hit = make([]int32, 0, total), make([]int32, 0, total)
	a.build(patterns)
	a.fillRows()
	return a
}

// child is the goto function; none is 0, as no edge leads to the root.
func (a *Automaton) child(state int32, b byte) int32 {
	for c, last := a.first[state], a.first[state+1]; c < last; c++ {
		if a.label[c] >= b {
			if a.label[c] == b {
				return c
			}
			return 0
		}
	}
	return 0
}

// next is the state after reading b.
func (a *Automaton) next(state int32, b byte) int32 {
	for int(state)<<8 >= len(a.rows) {
		if c := a.child(state, b); c != 0 {
			return c
		}
		state = a.fail[state]
	}
	return a.rows[int(state)<<8|int(b)]
}
