package page

import (
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/markup"
)

// Snapshot is the article as it was when it was read.
type Snapshot struct {
	Text anchor.Text
	Dark bool // the article stands on a dark background
}

// dark is the brightness (0 to 255) below which a background counts as dark: the middle.
const dark = 128

// TakeSnapshot reads the article under the selector, or under the first of markup.Roots when it is empty, in one crossing.
func TakeSnapshot(b Bridge, selector string) (Snapshot, error) {
	selectors := selector
	if selectors == "" {
		selectors = strings.Join(markup.Roots, "\x00")
	}
	answer, err := b.Call("snapshot", selectors, strings.Join(markup.Blocks, " "), strings.Join(markup.Blind, " "))
	if err != nil {
		return Snapshot{}, err
	}
	return parseSnapshot(answer)
}

// parseSnapshot reads "brightness|breaks|blind|text".
func parseSnapshot(answer string) (s Snapshot, err error) {
	parts := strings.SplitN(answer, "|", 4)
	if len(parts) != 4 {
		return s, errBridge
	}
	brightness, err := strconv.Atoi(parts[0])
	if err != nil {
		return s, errBridge
	}
	s.Dark = brightness < dark
	if s.Text.Breaks, err = parseOffsets(parts[1]); err != nil {
		return s, err
	}
	s.Text.Blind, err = parseSpans(parts[2])
	s.Text.Chars = parts[3]
	return s, err
}

// NotRendered asks which parts of the last snapshot the browser does not render. That makes it lay out the page, so
// it is asked only when several places match equally well.
func NotRendered(b Bridge) ([]anchor.Span, error) {
	answer, err := b.Call("not-rendered")
	if err != nil {
		return nil, err
	}
	return parseSpans(answer)
}

func parseSpans(list string) ([]anchor.Span, error) {
	offsets, err := parseOffsets(list)
	if err != nil || len(offsets)%2 != 0 {
		return nil, errBridge
	}
	spans := make([]anchor.Span, 0, len(offsets)/2)
	for i := 0; i < len(offsets); i += 2 {
		spans = append(spans, anchor.Span{Start: offsets[i], End: offsets[i+1]})
	}
	return spans, nil
}

func parseOffsets(list string) ([]anchor.Offset, error) {
	if list == "" {
		return nil, nil
	}
	offsets := make([]anchor.Offset, 0, 1+strings.Count(list, ","))
	for number := range strings.SplitSeq(list, ",") {
		n, err := strconv.Atoi(number)
		if err != nil {
			return nil, errBridge
		}
		offsets = append(offsets, anchor.Offset(n))
	}
	return offsets, nil
}
