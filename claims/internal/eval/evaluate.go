package main

import "github.com/claimlight/claimlight/claims/anchor"

// evaluate makes rounds over all texts until n facts were edited.
func evaluate(seed uint64, texts []*text, n int) report {
	g, r := newGenerator(seed, texts), report{Seed: seed}
	for r.Summary.Facts < n {
		for _, t := range texts {
			article, trials := g.round(t)
			trials = append(trials, g.strangers(t, len(trials)/6)...)
			r.run(anchor.Text{Chars: article, Language: t.language}, trials)
		}
	}
	r.sort()
	return r
}

// run looks for the quotes of one edited article.
func (r *report) run(article anchor.Text, trials []trial) {
	for i, m := range anchor.Find(article, quotes(trials)) {
		o := trials[i].judge(m)
		r.add(trials[i], o)
		if trials[i].breaks(o) {
			r.Broken = append(r.Broken, trials[i].describe(article.Chars, m))
		}
	}
}
