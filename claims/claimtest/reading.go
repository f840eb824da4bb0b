package claimtest

import (
	"slices"
	"strings"
	"unicode"

	"github.com/claimlight/claimlight/claims/anchor"
)

// reading is an article as its reader has it: without blind text, and with a space wherever a word ends.
type reading struct {
	path  string
	text  anchor.Text
	index *anchor.Index
	cuts  []cut
}

// cut replaces a span of the text: a blind one by nothing, a break, which is empty, by a space.
type cut struct {
	anchor.Span
	by string
}

func newReading(path string, text anchor.Text) reading {
	var cuts []cut
	for _, at := range text.Breaks {
		cuts = append(cuts, cut{anchor.Span{Start: at, End: at}, " "})
	}
	for _, span := range text.Blind {
		cuts = append(cuts, cut{span, ""})
	}
	slices.SortFunc(cuts, func(a, b cut) int { return int(a.Start - b.Start) })
	return reading{path: path, text: text, index: text.Index(), cuts: cuts}
}

// words gives what is read in span, in one line.
func (r reading) words(span anchor.Span) string {
	return strings.Join(strings.Fields(r.between(span)), " ")
}

const (
	window   = 300 // code units around a place in which to look for words
	wordSize = 16  // characters that count as one word where there is no space: in Chinese, say
)

// before gives up to n words before a place, with a space at the end if one stands there.
func (r reading) before(place anchor.Span, n int) string {
	span := anchor.Span{Start: max(0, place.Start-window), End: place.Start}
	text := r.between(span)
	words := strings.Fields(text)
	if span.Start > 0 && len(words) > 1 {
		words = words[1:] // the window may have cut it
	}
	found := []rune(strings.Join(words[max(0, len(words)-n):], " "))
	found = found[max(0, len(found)-n*wordSize):]
	if len(found) > 0 && strings.TrimRightFunc(text, unicode.IsSpace) != text {
		found = append(found, ' ')
	}
	return string(found)
}

// after gives up to n words after a place, with a space before them if one stands there.
func (r reading) after(place anchor.Span, n int) string {
	span := anchor.Span{Start: place.End, End: min(r.index.Len(), place.End+window)}
	text := r.between(span)
	words := strings.Fields(text)
	if span.End < r.index.Len() && len(words) > 1 {
		words = words[:len(words)-1] // the window may have cut it
	}
	found := []rune(strings.Join(words[:min(n, len(words))], " "))
	found = found[:min(n*wordSize, len(found))]
	if len(found) > 0 && strings.TrimLeftFunc(text, unicode.IsSpace) != text {
		return " " + string(found)
	}
	return string(found)
}

// between gives the text of span with its cuts made, those at its edges too.
func (r reading) between(span anchor.Span) string {
	var b strings.Builder
	at := span.Start
	for _, c := range r.cuts {
		if c.End < span.Start || c.Start > span.End {
			continue
		}
		b.WriteString(r.index.Slice(anchor.Span{Start: at, End: max(at, c.Start)}))
		b.WriteString(c.by)
		at = max(at, c.End)
	}
	b.WriteString(r.index.Slice(anchor.Span{Start: at, End: max(at, span.End)}))
	return b.String()
}
