package multi

import (
	"bytes"
	"slices"
)

// node is a state in the making: the sorted patterns [low, high) have its path as their prefix.
type node struct{ low, high int32 }

// build makes the states, level by level, from the sorted patterns: the patterns under a state are a range of them, those under
// its children are parts of that range.
func (a *Automaton) build(patterns [][]byte) {
	sorted := sortedOrder(patterns)
	a.label, a.fail, a.hit = append(a.label, 0), append(a.fail, 0), append(a.hit, none)
	level, state := []node{{0, int32(len(sorted))}}, int32(0)
	var below []node
	for depth := 0; len(level) > 0; depth++ {
		below = below[:0]
		for _, n := range level {
			below = a.expand(state, n, depth, patterns, sorted, below)
			state++
		}
		level, below = below, level
	}
	a.first = append(a.first, int32(len(a.label)))
}

// sortedOrder returns the indices of the patterns that are not empty, in the order of their bytes, equal ones by index.
func sortedOrder(patterns [][]byte) []int32 {
	order := make([]int32, 0, len(patterns))
	for i, p := range patterns {
		if len(p) > 0 {
			order = append(order, int32(i))
		}
	}
	slices.SortStableFunc(order, func(i, j int32) int { return bytes.Compare(patterns[i], patterns[j]) })
	return order
}

// expand makes the children of a state, whose failure links lead to states that exist already.
func (a *Automaton) expand(state int32, n node, depth int, patterns [][]byte, sorted []int32, below []node) []node {
	a.first = append(a.first, int32(len(a.label)))
	low := n.low
	for low < n.high && len(patterns[sorted[low]]) == depth {
		low++ // these end here
	}
	for low < n.high {
		b, high := patterns[sorted[low]][depth], low+1
		for high < n.high && patterns[sorted[high]][depth] == b {
			high++
		}
		fail := a.failure(state, b)
		hit := a.hit[fail]
		if p := sorted[low]; len(patterns[p]) == depth+1 {
			a.under[p], hit = hit, p
		}
		a.label, a.fail, a.hit = append(a.label, b), append(a.fail, fail), append(a.hit, hit)
		below, low = append(below, node{low, high}), high
	}
	return below
}

// failure is the failure link of the child of state by b: the paper's algorithm 3.
func (a *Automaton) failure(state int32, b byte) int32 {
	for state != 0 {
		state = a.fail[state]
		if c := a.child(state, b); c != 0 {
			return c
		}
	}
	return 0
}

// fillRows resolves the edges of the root and its children: the paper's algorithm 4, for the states where it pays.
func (a *Automaton) fillRows() {
	shallow := 1
	if len(a.label) > 1 {
		shallow = int(a.first[1]) // the first grandchild of the root
	}
	a.rows = make([]int32, shallow<<8)
	for state := range int32(shallow) {
		row := a.rows[state<<8:][:256]
		if state > 0 {
			copy(row, a.rows[:256])
		}
		for c := a.first[state]; c < a.first[state+1]; c++ {
			row[a.label[c]] = c
		}
	}
}
