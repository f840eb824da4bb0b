package main

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
