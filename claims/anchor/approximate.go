package anchor

import (
	"github.com/claimlight/claimlight/claims/anchor/internal/seed"
)

const (
	// workPerByte bounds the work of all alignments for each byte of text and of lost quotes, at some 3 ns each. A page of a megabyte with
	// 1,000 lost quotes needs 6.
	workPerByte = 32
	// workAlways may be done on any page, however short: some 4 ms.
	workAlways = 1 << 20
	// workPerQuote bounds the work of one alignment: quotes of more than some 4,500 letters are not looked for.
	workPerQuote = 1 << 20
)

// work is counted in blocks of 64 cells of a table of edits.
type work struct{ done, most int }

// approximate looks for the quotes that stand nowhere as they are.
func (s *search) approximate(quotes []Quote, p patterns, matches []Match) {
	list := s.lostQuotes(p)
	if len(list) == 0 {
		return
	}
	seeds := s.plant(quotes, list)
	a := aligner{search: s}
	s.work.most = workAlways + workPerByte*len(s.folded.Bytes)
	for _, l := range list {
		s.work.most += workPerByte * len(l.folded)
	}
	var clusters []seed.Cluster
	for i, l := range list {
		q := quotes[l.quote]
		clusters = seeds.Clusters(clusters[:0], i, slackFor(len(l.folded)))
		if len(clusters) > 0 {
			a.set(q, l.folded)
			matches[l.quote] = a.match(q, a.nears(clusters))
		}
	}
}

// nears aligns the quote at each cluster; none where that is too much work, as the best place may be among those not looked at.
func (a *aligner) nears(clusters []seed.Cluster) (list []near) {
	for _, c := range clusters {
		if !a.affords(c) {
			return nil
		}
		if n, ok := a.align(c); ok {
			list = addNear(list, n)
		}
		a.work.done = a.counted()
	}
	return list
}

// affords reports whether the quote may be aligned at c: it reads the place both ways, and then weighs a few places.
func (a *aligner) affords(c seed.Cluster) bool {
	blocks := 1 + a.forward.Len()/64
	cost := 2 * blocks * (c.Last - c.First + a.size + 2*a.slack)
	return cost <= workPerQuote && a.work.done+cost <= a.work.most
}

// counted is what all comparisons of the aligner have cost until now.
func (a *aligner) counted() int {
	return a.forward.Work + a.backward.Work + a.prefix.Work + a.suffix.Work + a.around.prefix.Work + a.around.suffix.Work + a.shape.Work
}
