package guard

// Result is what Compare found.
type Result struct {
	// Harmless reports whether both sides state the same fact: whether rows of the table cover every difference.
	Harmless bool
	// Differences are the words that differ, harmless or not, in order and apart from each other. Where nothing differs but white
	// space and typography there are none; where Harmless is false there is at least one.
	Differences []Difference
}

// Difference is a run of whole words and signs that differ, in bytes of the two strings. One side is empty where words were
// inserted or removed; it then stands where they would be.
type Difference struct{ QuoteStart, QuoteEnd, FoundStart, FoundEnd int }

// Compare compares quote, the words as they were checked, with found, the words that stand in their place now. The language is
// a BCP 47 tag; in one that has no rows, or none at all, only edits that are harmless in every language are. Compare accepts
// any text.
func Compare(quote, found, language string) Result {
	a, b := newText(quote), newText(found)
	if a.chars == b.chars {
		return Result{Harmless: true}
	}
	edits := align(a, b)
	if len(edits) == 0 {
		return Result{Harmless: true} // white space at the ends
	}
	l := languageOf(language)
	return Result{
		Harmless:    sameFact(read(a, l), read(b, l)),
		Differences: differences(a, b, edits),
	}
}

// sameFact reports whether two readings are the same.
func sameFact(a, b []item) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// differences maps edits back to the two strings.
func differences(a, b *text, edits []edit) []Difference {
	list := make([]Difference, len(edits))
	for i, e := range edits {
		d := &list[i]
		d.QuoteStart, d.QuoteEnd = a.source(e.a, e.aEnd)
		d.FoundStart, d.FoundEnd = b.source(e.b, e.bEnd)
	}
	return list
}
