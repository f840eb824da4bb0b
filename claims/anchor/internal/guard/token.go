package guard

import (
	"unicode/utf8"

	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
)

// kind is what a token is.
type kind uint8

const (
	symbol kind = iota // a sign; a run of points or of dashes is one
	word               // letters, with digits and apostrophes between or after them; a single letter of a script without spaces
	number             // digits, with separators between them, and what letters follow: 1,000 and 5km
)

// token is a word, number or sign. It never ends inside a grapheme cluster.
type token struct {
	kind       kind
	tight      bool // no white space stands before it
	start, end int  // in text.chars
	digits     int  // of a number: where its digits end
}

// text is one side of a comparison: its folded characters and the tokens they make.
type text struct {
	original string
	chars    string
	tokens   []token
	folded   *fold.Text
	classes  *fold.Classes
}

func newText(source string) *text {
	t := &text{original: source, folded: fold.New(source, nil, nil), classes: fold.LoadClasses()}
	t.chars = string(t.folded.Bytes)
	for at, tight := 0, false; at < len(t.chars); {
		if t.chars[at] == ' ' {
			at, tight = at+1, false
			continue
		}
		k := t.scan(at)
		k.tight = tight
		t.tokens = append(t.tokens, k)
		at, tight = k.end, true
	}
	return t
}

// of is the text of token i, or "" if there is none. Rows call it at every turn, and inlined there it would take 10 KB of the WebAssembly.
//
//go:noinline
func (t *text) of(i int) string {
	if i < 0 || i >= len(t.tokens) {
		return ""
	}
	return t.chars[t.tokens[i].start:t.tokens[i].end]
}

// written is token i as it stands in the source.
func (t *text) written(i int) string {
	start, end := t.source(i, i+1)
	return t.original[start:end]
}

// source is where the tokens [from, to) stand in the source. No tokens stand before token from.
func (t *text) source(from, to int) (start, end int) {
	switch {
	case from < to:
		start, _ = t.folded.Start(t.tokens[from].start)
		end, _ = t.folded.End(t.tokens[to-1].end)
		return start, end
	case from < len(t.tokens):
		start, _ = t.folded.Start(t.tokens[from].start)
	case from > 0:
		start, _ = t.folded.End(t.tokens[from-1].end)
	}
	return start, start
}

// scan reads the token that begins at at, where no space is.
func (t *text) scan(at int) token {
	k := token{start: at}
	r, size := t.rune(at)
	switch t.kind(r) {
	case fold.Letter:
		k.kind, k.end = word, t.letters(at)
	case fold.Digit:
		k.kind, k.digits = number, t.numerals(at)
		k.end = t.letters(k.digits)
	case fold.Unspaced, fold.Numeral, fold.Clinging:
		k.kind, k.end = word, at+size
	default:
		k.end = at + size
		for (r == '.' || r == '-') && k.end < len(t.chars) && t.chars[k.end] == byte(r) {
			k.end++
		}
	}
	for !t.isEdge(k.end) {
		k.end++
	}
	return k
}

// isEdge reports whether a cluster ends at at.
func (t *text) isEdge(at int) bool {
	_, ok := t.folded.End(at)
	return ok
}

// letters is where the letters, digits and inner apostrophes end that begin at at.
func (t *text) letters(at int) int {
	for at < len(t.chars) {
		r, size := t.rune(at)
		switch k := t.kind(r); {
		case k == fold.Letter, k == fold.Digit:
		case r == '\'' && at > 0 && t.kindBefore(at) == fold.Letter && t.kindAt(at+1) == fold.Letter:
		default:
			return at
		}
		at += size
	}
	return at
}

// numerals is where the digits and the separators between them end that begin at at.
func (t *text) numerals(at int) int {
	for at < len(t.chars) {
		r, size := t.rune(at)
		if t.kind(r) != fold.Digit && !(separates(r) && t.kindAt(at+size) == fold.Digit) {
			return at
		}
		at += size
	}
	return at
}

// separates reports whether r between two digits makes one number of them.
func separates(r rune) bool {
	switch r {
	case '.', ',', '\'', '·', '٫', '٬':
		return true
	}
	return false
}

func (t *text) rune(at int) (rune, int) {
	if b := t.chars[at]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(t.chars[at:])
}

func (t *text) kind(r rune) fold.Kind { return t.classes.Of(r).Kind() }

// kindAt is the kind of the character that begins at at, Other at the end.
func (t *text) kindAt(at int) fold.Kind {
	if at >= len(t.chars) {
		return fold.Other
	}
	r, _ := t.rune(at)
	return t.kind(r)
}

// kindBefore is the kind of the character that ends at at, which is not 0.
func (t *text) kindBefore(at int) fold.Kind {
	r, _ := utf8.DecodeLastRuneInString(t.chars[:at])
	return t.kind(r)
}
