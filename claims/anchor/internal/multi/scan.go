package multi

// Step says how a scan goes on after a report.
type Step uint8

// The steps.
const (
	Next Step = iota // report the next shorter pattern that ends here
	Skip             // report no other pattern that ends here
	Drop             // Next, and never report this pattern again
)

// reportsPerByte bounds the reports of a scan, on average, for each byte of text. Quotes that stand inside one another reach
// this number at a few places, never all over a text.
const reportsPerByte = 8

// Scan reports every occurrence of every pattern, as the pattern's index and the place where the occurrence ends: by rising end, at one end
// the longest first. It returns false when it gave up because the occurrences were more than 8 for each byte of text.
// An automaton forgets no Drop: scan with it once.
func (a *Automaton) Scan(text []byte, report func(pattern, end int) Step) (complete bool) {
	budget := reportsPerByte * (len(text) + 1)
	state := int32(0)
	for i, b := range text {
		state = a.next(state, b)
		if a.hit[state] >= 0 {
			if budget -= a.reports(state, i+1, report); budget < 0 {
				return false
			}
		}
	}
	return true
}

// reports reports the patterns that end at a state and returns how many it looked at.
func (a *Automaton) reports(state int32, end int, report func(pattern, end int) Step) (looked int) {
	for p := &a.hit[state]; *p >= 0; looked++ {
		if a.dropped[*p] {
			*p = a.under[*p] // so the next one who comes by is spared it
			continue
		}
		switch report(int(*p), end) {
		case Skip:
			return looked + 1
		case Drop:
			a.dropped[*p] = true
		}
		p = &a.under[*p]
	}
	return looked
}
