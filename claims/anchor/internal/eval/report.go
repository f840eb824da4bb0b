package main

import "github.com/claimlight/claimlight/claims/anchor"

// tally counts outcomes.
type tally struct {
	N         int `json:"n"`
	Right     int `json:"right"`
	Loose     int `json:"loose"` // of these, how many begin or end further off than what was edited
	Wrong     int `json:"wrong"`
	Ambiguous int `json:"ambiguous"`
	Missing   int `json:"missing"`
	Shown     int `json:"shown"`    // found with a verdict, wherever
	Withheld  int `json:"withheld"` // found without
}

func (t *tally) add(o outcome) {
	t.N++
	switch o.where {
	case right:
		t.Right++
		if o.loose {
			t.Loose++
		}
	case wrong:
		t.Wrong++
	case ambiguous:
		t.Ambiguous++
		return
	case missing:
		t.Missing++
		return
	}
	if o.shown {
		t.Shown++
	} else {
		t.Withheld++
	}
}

// recall is the share of quotes that were found where they stand.
func (t *tally) recall() float64 { return share(t.Right, t.N) }

// precision is the share of places found that are right.
func (t *tally) precision() float64 { return share(t.Right, t.Right+t.Wrong) }

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// row is one line of a table.
type row struct {
	Class    class  `json:"class"`
	Kind     string `json:"kind,omitempty"`
	Language string `json:"language,omitempty"`
	tally
}

// report is what was measured.
type report struct {
	Seed      uint64   `json:"seed"`
	Kinds     []row    `json:"kinds"`
	Languages []row    `json:"languages"`
	Summary   summary  `json:"summary"`
	Broken    []string `json:"broken,omitempty"`
}

// leastRecall is the share of harmless edits that must be found in the right place.
const leastRecall = 0.97

// summary holds the figures that the engine promises.
type summary struct {
	Harmless      int `json:"harmless"`
	HarmlessRight int `json:"harmlessRight"` // at least leastRecall of them
	Facts         int `json:"facts"`
	FactsShown    int `json:"factsShown"` // none
	Absent        int `json:"absent"`
	AbsentFound   int `json:"absentFound"` // none
	Wrong         int `json:"wrong"`       // places, absent quotes apart: none
}

func (s summary) isKept() bool {
	return share(s.HarmlessRight, s.Harmless) >= leastRecall && s.FactsShown == 0 && s.AbsentFound == 0 && s.Wrong == 0
}

// add counts one trial in all tables.
func (r *report) add(tr trial, o outcome) {
	find(&r.Kinds, row{Class: tr.class, Kind: tr.name}).add(o)
	find(&r.Languages, row{Class: tr.class, Language: tr.language}).add(o)
	s := &r.Summary
	switch tr.class {
	case harmless:
		s.Harmless++
		if o.where == right {
			s.HarmlessRight++
		}
	case fact:
		s.Facts++
		if o.shown {
			s.FactsShown++
		}
	case absent:
		s.Absent++
		if o.where == wrong {
			s.AbsentFound++
		}
		return
	}
	if o.where == wrong {
		s.Wrong++
	}
}

// find is the row of a table that counts what key does; it is added where there is none.
func find(rows *[]row, key row) *tally {
	for i, r := range *rows {
		if r.Class == key.Class && r.Kind == key.Kind && r.Language == key.Language {
			return &(*rows)[i].tally
		}
	}
	*rows = append(*rows, key)
	return &(*rows)[len(*rows)-1].tally
}

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
