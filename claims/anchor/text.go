package anchor

// Text is what an article says, apart from where it came from. The order that is asked of its lists saves work; any is understood.
type Text struct {
	// Chars is the concatenation of all text nodes under the article root, in document order, as UTF-8.
	Chars string
	// Language of the text, as a BCP 47 tag, empty where it is not known. It says which edits are harmless.
	Language string
	// Breaks are the offsets at which a word ends though no character says so (a block element begins or ends there, or a br), in rising order.
	Breaks []Offset
	// Blind are the spans that count for offsets but are never matched (scripts, hidden text), in rising order, disjoint.
	Blind []Span
	// Hidden are the spans that are not rendered, in rising order, disjoint.
	// Of several places that match equally well one outside Hidden wins.
	Hidden []Span
}

// Quote is what to look for: the exact words and, where they stand in several places, the text around them.
type Quote struct {
	Exact, Prefix, Suffix string
	All                   bool // every place counts, whatever stands around it; several are not ambiguous
}
