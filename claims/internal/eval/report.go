package main

// row is one line of a table.
type row struct {
	Class    class  `json:"class"`
	Kind     string `json:"kind,omitempty"`
	Language string `json:"language,omitempty"`
	Context  string `json:"context,omitempty"` // with or without
	tally
}

// report is what was measured.
type report struct {
	Seed      uint64   `json:"seed"`
	Kinds     []row    `json:"kinds"`
	Languages []row    `json:"languages"`
	Contexts  []row    `json:"contexts"`
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
	find(&r.Contexts, row{Class: tr.class, Context: tr.context()}).add(o)
	r.Summary.add(tr.class, o)
}

func (s *summary) add(c class, o outcome) {
	switch c {
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
		if r.Class == key.Class && r.Kind == key.Kind && r.Language == key.Language && r.Context == key.Context {
			return &(*rows)[i].tally
		}
	}
	*rows = append(*rows, key)
	return &(*rows)[len(*rows)-1].tally
}
