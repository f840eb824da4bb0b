package fold

import (
	"cmp"
	"math"
	"slices"
)

// run is the way back for clusters of one shape that stand side by side in the source: most text needs few runs. Cluster k of
// the run has its bytes at at+k*folded in folded text and at src+k*source in the source.
// A run of one cluster that is too long for these fields has 0 in both; so has the end of a run that the next one does not touch.
type run struct {
	at, src        int32
	folded, source uint8
}

// push notes count clusters, just appended to out, that begin at start in the source, each of the given lengths.
func (f *folder) push(start, count, folded, source int) {
	if !f.mapped {
		return
	}
	at := int32(len(f.out) - count*folded)
	touches := start == f.end
	if !touches {
		f.runs = append(f.runs, run{at: at, src: int32(f.end)})
	}
	f.end = start + count*source
	if folded > math.MaxUint8 || source > math.MaxUint8 {
		folded, source = 0, 0
	}
	next := run{at: at, src: int32(start), folded: uint8(folded), source: uint8(source)}
	if n := len(f.runs); n > 0 && touches && folded > 0 && f.runs[n-1].folded == next.folded && f.runs[n-1].source == next.source {
		return
	}
	f.runs = append(f.runs, next)
}

// Start is the byte of the source at which the cluster begins that begins at at in the folded text; ok is false inside a cluster.
func (t *Text) Start(at int) (src int, ok bool) {
	i, _ := slices.BinarySearchFunc(t.runs, at+1, compareRun)
	return t.runs[i-1].back(at)
}

// End is the byte of the source at which the cluster ends that ends at at in the folded text; ok is false inside a cluster.
func (t *Text) End(at int) (src int, ok bool) {
	i, found := slices.BinarySearchFunc(t.runs, at, compareRun)
	if found {
		return int(t.runs[i].src), true
	}
	return t.runs[i-1].back(at)
}

func compareRun(r run, at int) int { return cmp.Compare(int(r.at), at) }

// back maps at, which stands in the run.
func (r run) back(at int) (src int, ok bool) {
	d := at - int(r.at)
	switch {
	case d == 0:
		return int(r.src), true
	case r.folded == 0 || d%int(r.folded) != 0:
		return 0, false
	}
	return int(r.src) + d/int(r.folded)*int(r.source), true
}
