package anchor

import (
	"github.com/claimlight/claimlight/claims/anchor/internal/seed"
)

const (
	// workPerByte bounds the work of all alignments, in blocks of 64 cells, for each byte of text and of lost quotes: at most
	// some 3 ns each. Pages with 1,000 lost quotes need 2.
	workPerByte = 32
	// workPerQuote bounds the work of a single quote: longer ones than about 5,000 letters are not looked for.
	workPerQuote = 1 << 20
)

// approximate looks for the quotes that stand nowhere as they are.
func (s *search) approximate(quotes []Quote, p patterns, matches []Match) {
	list := s.lostQuotes(p)
	if len(list) == 0 {
		return
	}
	seeds := s.plant(quotes, list)
	a := aligner{search: s}
	a.work = workPerByte * len(s.folded.Bytes)
	for _, l := range list {
		a.work += workPerByte * len(l.folded)
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

// nears aligns the quote at each cluster.
func (a *aligner) nears(clusters []seed.Cluster) (list []near) {
	for _, c := range clusters {
		if !a.affords(c) {
			return nil
		}
		if n, ok := a.align(c); ok {
			list = addNear(list, n)
		}
	}
	return list
}

// affords reports whether the quote may be aligned at c. An alignment reads the place and its surroundings both ways, and then
// weighs a few places.
func (a *aligner) affords(c seed.Cluster) bool {
	blocks := 1 + a.forward.Len()/64
	cost := 2 * blocks * (c.Last - c.First + a.size + 2*a.slack)
	return cost <= workPerQuote && a.done()+cost <= a.work
}

// done is the work that was done.
func (a *aligner) done() int {
	return a.forward.Work + a.backward.Work + a.prefix.Work + a.suffix.Work + a.around.prefix.Work + a.around.suffix.Work + a.shape.Work
}
