package guard

// edit is a run of tokens that differ: [a, aEnd) of one side, [b, bEnd) of the other.
type edit struct{ a, aEnd, b, bEnd int }

// maxEdits bounds the work of align to that many times the length of its input, and its memory to the square of it. Two texts
// that differ in more words are shown to differ as a whole.
const maxEdits = 160

// align finds a shortest way from the tokens of a to those of b. It decides only which words are shown to differ; whether the
// fact is the same is decided without it.
//
// The algorithm is that of Myers, An O(ND) Difference Algorithm and Its Variations (1986), figure 2, with his letters: on
// diagonal k = x − y, v[k] is the furthest x that d insertions and deletions reach.
func align(a, b *text) []edit {
	n, m := len(a.tokens), len(b.tokens)
	first := 0
	for first < n && first < m && same(a, first, b, first) {
		first++
	}
	for n > first && m > first && same(a, n-1, b, m-1) {
		n, m = n-1, m-1
	}
	if n == first || m == first {
		return appendEdit(nil, edit{first, n, first, m})
	}
	furthest := trace(a, b, first, n, m)
	if furthest == nil {
		return []edit{{first, n, first, m}}
	}
	return backtrack(furthest, first, n, m)
}

// same reports whether two tokens are the same word, with or without white space before it.
func same(a *text, i int, b *text, j int) bool {
	return a.tokens[i].tight == b.tokens[j].tight && a.of(i) == b.of(j)
}

// trace returns v after each d, up to the d that reaches the ends n and m, or nil after maxEdits. v[d][k+d] is diagonal k.
func trace(a, b *text, first, n, m int) (v [][]int) {
	for d := 0; d <= maxEdits; d++ {
		row := make([]int, 2*d+1)
		v = append(v, row)
		for k := -d; k <= d; k += 2 {
			x := first
			if d > 0 {
				x, _ = step(v[d-1], d, k)
			}
			y := x - k
			for x < n && y < m && y >= first && same(a, x, b, y) {
				x, y = x+1, y+1
			}
			row[k+d] = x
			if x >= n && y >= m {
				return v
			}
		}
	}
	return nil
}

// step is x at the start of diagonal k after d edits, from v after d−1 of them, and the diagonal it comes from.
func step(v []int, d, k int) (x, from int) {
	if k == -d || k != d && v[k-1+d-1] < v[k+1+d-1] {
		return v[k+1+d-1], k + 1
	}
	return v[k-1+d-1] + 1, k - 1
}

// backtrack walks the trace from the end and collects the edits in order.
func backtrack(v [][]int, first, n, m int) []edit {
	var reversed []edit
	x, y := n, m
	for d := len(v) - 1; d > 0; d-- {
		start, from := step(v[d-1], d, x-y)
		e := edit{start, start, start - (x - y), start - (x - y)}
		if from > x-y {
			e.b-- // inserted
		} else {
			e.a-- // deleted
		}
		reversed = append(reversed, e)
		x, y = e.a, e.b
	}
	var edits []edit
	for i := len(reversed) - 1; i >= 0; i-- {
		edits = appendEdit(edits, reversed[i])
	}
	return edits
}

// appendEdit appends e, joined with the last edit where they touch, and leaves out an empty one.
func appendEdit(edits []edit, e edit) []edit {
	if e.a == e.aEnd && e.b == e.bEnd {
		return edits
	}
	if n := len(edits); n > 0 && edits[n-1].aEnd == e.a && edits[n-1].bEnd == e.b {
		edits[n-1].aEnd, edits[n-1].bEnd = e.aEnd, e.bEnd
		return edits
	}
	return append(edits, e)
}
