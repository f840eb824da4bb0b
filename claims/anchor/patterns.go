package anchor

import (
	"bytes"

	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
)

// patterns are the folded quotes, equal ones once.
type patterns struct {
	bytes [][]byte
	of    []int // the pattern of each quote; none where a quote is white space or invisible throughout
}

func foldQuotes(quotes []Quote) patterns {
	p := patterns{of: make([]int, len(quotes))}
	known := make(map[string]int, len(quotes))
	var arena []byte
	for i, q := range quotes {
		start := len(arena)
		arena = fold.Append(arena, q.Exact)
		folded := bytes.Trim(arena[start:len(arena):len(arena)], " ")
		if len(folded) == 0 {
			p.of[i] = none
			continue
		}
		at, ok := known[string(folded)]
		if !ok {
			at = len(p.bytes)
			known[string(folded)], p.bytes = at, append(p.bytes, folded)
		}
		p.of[i] = at
	}
	return p
}
