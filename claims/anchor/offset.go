package anchor

// Offset counts UTF-16 code units from the start of a Text, as the W3C TextPositionSelector does.
// It is a type of its own so that it is never mixed up with a byte index.
type Offset int

// Span is the half-open range of code units [Start, End).
type Span struct {
	Start, End Offset
}
