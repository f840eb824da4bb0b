package jsontext

// stride is how many bytes are between two marks of Lines: a place is found by reading at most that many.
const stride = 1024

// Lines finds the line and column of offsets in one text, each in constant time. A text of one long line is no exception.
type Lines struct {
	data  []byte
	marks []place // marks[i] is the place of offset i*stride
}

// place is a line and a column, both from 1.
type place struct{ line, column int }

// NewLines reads data once.
func NewLines(data []byte) *Lines {
	l := &Lines{data: data, marks: make([]place, 0, len(data)/stride+1)}
	at := start(data)
	for from := 0; from <= len(data); from += stride {
		l.marks = append(l.marks, at)
		at = at.past(data[from:min(from+stride, len(data))])
	}
	return l
}

// Position returns the place of the byte at offset: line and column from 1, the column in characters (code points).
// A byte order mark is no character. An offset outside the text stands for the nearest end.
func (l *Lines) Position(offset int) (line, column int) {
	offset = min(max(offset, 0), len(l.data))
	mark := offset / stride
	at := l.marks[mark].past(l.data[mark*stride : offset])
	return at.line, max(at.column, 1)
}

// Position is Lines.Position for a single place.
func Position(data []byte, offset int) (line, column int) {
	offset = min(max(offset, 0), len(data))
	at := start(data).past(data[:offset])
	return at.line, max(at.column, 1)
}

// start returns the place of the first byte. A byte order mark is not counted: it takes the column before the first.
func start(data []byte) place {
	if len(data) >= len(byteOrderMark) && string(data[:len(byteOrderMark)]) == byteOrderMark {
		return place{1, 0}
	}
	return place{1, 1}
}

// past returns the place behind text, which begins at p.
func (p place) past(text []byte) place {
	for _, c := range text {
		switch {
		case c == '\n':
			p = place{p.line + 1, 1}
		case c&0xc0 != 0x80: // the first byte of a character
			p.column++
		}
	}
	return p
}
