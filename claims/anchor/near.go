package anchor

import (
	"cmp"
	"slices"

	"github.com/claimlight/claimlight/claims/anchor/internal/guard"
)

// How alike a place and a quote must be; DESIGN.md has the measurements.
const (
	// shortQuote is how many letters a quote must have to be looked for by its own words: a date or a name resembles too many others.
	shortQuote = 20
	// sureQuote is how many it must have for wordsFloor; a shorter one needs more, up to strictFloor at shortQuote.
	sureQuote = 40
	// wordsFloor is the likeness that a quote's own words need. Other words of a megabyte are up to 0.69 like 30 to 40 letters, 0.66 like more.
	wordsFloor = 0.75
	// strictFloor is the likeness that they need where the context, or their number, speaks against the place.
	strictFloor = 0.88
	// confirmedFloor is the likeness that they need where the context is the quote's. Unrelated sentences are 0.14 alike, at most 0.27.
	confirmedFloor = 0.5
	// contextConfirms is the similarity from which a context is the quote's: a word of six may have changed.
	contextConfirms = 0.8
	// confirmingLetters is how many letters of context it takes: three words.
	confirmingLetters = 16
	// nearMargin is how far the best place must be ahead of the next, both with their context: five letters of a hundred.
	nearMargin = 0.05
)

// confirms reports whether so many edits leave it likely that length letters of context are the quote's.
func confirms(edits, length int) bool {
	return length > 0 && float64(edits) <= (1-contextConfirms)*float64(length)
}

// addNear adds a place, unless most of it is in one that is better, which it takes the place of if it is worse.
func addNear(list []near, n near) []near {
	for i, m := range list {
		common := min(n.end, m.end) - max(n.start, m.start)
		if 2*common > min(n.end-n.start, m.end-m.start) {
			if n.isBetter(m) {
				list[i] = n
			}
			return list
		}
	}
	return append(list, n)
}

// score is the similarity of a place with its surroundings to the quote with its context.
func (a *aligner) score(n near) float64 {
	return 1 - float64(n.edits+n.around)/float64(a.forward.Len()+a.around.length())
}

// likeness is the similarity of a place to the quote's own words: 1 less the edits for each letter of the longer of the two.
func (a *aligner) likeness(edits, letters int) float64 {
	return 1 - float64(edits)/float64(max(a.forward.Len(), letters))
}

// isFound reports whether a place is enough like the quote to be its place.
func (a *aligner) isFound(n near) bool {
	likeness := a.likeness(n.edits, n.letters)
	if a.forward.Len() >= shortQuote && likeness >= a.floor(n) {
		return true
	}
	if c := a.around.length(); c < confirmingLetters || !confirms(n.around, c) {
		return false
	}
	return likeness >= confirmedFloor || a.forward.Len() < shortQuote && a.shapeLikeness(n) >= confirmedFloor
}

// isSame reports whether a place that is not enough like a short quote says the same, nearly in the same words.
func (a *aligner) isSame(q Quote, n near) bool {
	if a.likeness(n.edits, n.letters) < strictFloor {
		return false
	}
	c := a.candidate(n.start, n.end)
	return guard.Compare(q.Exact, a.folded.Visible(c.from, c.to).Chars, a.language).Harmless
}

// floor is the likeness that a quote's own words need at a place whose context is not its own.
func (a *aligner) floor(n near) float64 {
	c, m := a.around.length(), a.forward.Len()
	switch {
	case c >= confirmingLetters && float64(n.around) > (1-contextFloor)*float64(c):
		return strictFloor
	case m < sureQuote:
		return strictFloor - (strictFloor-wordsFloor)*float64(m-shortQuote)/(sureQuote-shortQuote)
	}
	return wordsFloor
}

// shapeLikeness is likeness with all digits alike: 62 has the shape of 57.
func (a *aligner) shapeLikeness(n near) float64 {
	a.shape.Set(flat(append([]byte(nil), a.quote...)))
	return a.likeness(a.shape.Distance(flat(a.read(n.start, n.end))), n.letters)
}

// flat makes all digits 0, in place.
func flat(letters []byte) []byte {
	for i, b := range letters {
		if '0' <= b && b <= '9' {
			letters[i] = '0'
		}
	}
	return letters
}

// match decides between the places of a quote: the best must be good enough, and ahead of the others.
func (a *aligner) match(q Quote, list []near) Match {
	slices.SortStableFunc(list, func(m, n near) int { return cmp.Compare(a.score(n), a.score(m)) })
	good := 0
	switch {
	case q.All:
		for good < len(list) && (a.isFound(list[good]) || a.isSame(q, list[good])) {
			good++
		}
	case len(list) > 0 && (a.isFound(list[0]) || a.isSame(q, list[0])):
		for good < len(list) && a.score(list[good]) >= a.score(list[0])-nearMargin {
			good++
		}
	}
	if good == 0 {
		return Match{}
	}
	places := a.places(list[:good])
	if q.All {
		return a.edited(q, apart(places))
	}
	if len(places) > 1 {
		places = a.preferVisible(places)
	}
	if len(places) > 1 {
		return ambiguous(places)
	}
	return a.edited(q, places)
}

// places maps places back, in the order of the text.
func (a *aligner) places(list []near) []candidate {
	places := make([]candidate, len(list))
	for i, n := range list {
		places[i] = a.candidate(n.start, n.end)
	}
	slices.SortFunc(places, func(a, b candidate) int { return cmp.Compare(a.start, b.start) })
	return places
}
