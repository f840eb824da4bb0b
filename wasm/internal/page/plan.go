package page

import (
	"strconv"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/jsontext"
	"github.com/claimlight/claimlight/wasm/internal/view"
)

// Plan is all that is shown in the page while no card is open. It leaves Go in one crossing.
type Plan struct {
	Dark       bool // the article stands on a dark ground
	Highlights []Highlight
	Markers    []Marker
	Panel      *Host // nil: none
}

// Highlight is words that are painted alike.
type Highlight struct {
	Name  string // in CSS.highlights
	Spans []anchor.Span
}

// Marker is the button behind the words of a claim at one of its places.
type Marker struct {
	After        anchor.Offset // where the words end
	Claim, Place int           // index into the report's results, and into its matches
	Host         Host
}

// Host is one of the widget's own elements: its attributes, and what its shadow root holds.
type Host struct {
	Attrs   []view.Attr
	Content view.Node
}

// Apply shows the plan in place of what was shown before.
func (p Plan) Apply(b Bridge) error {
	_, err := b.Call("apply", string(p.appendJSON(nil)))
	return err
}

func (p Plan) appendJSON(dst []byte) []byte {
	dst = strconv.AppendBool(append(dst, `{"dark":`...), p.Dark)
	dst = append(dst, `,"highlights":[`...)
	for _, h := range p.Highlights {
		dst = append(jsontext.AppendComma(dst), '[')
		dst = append(jsontext.AppendString(dst, h.Name), ',')
		dst = append(appendSpans(dst, h.Spans), ']')
	}
	dst = append(dst, `],"markers":[`...)
	for _, m := range p.Markers {
		dst = append(jsontext.AppendComma(dst), '[')
		dst = append(strconv.AppendInt(dst, int64(m.After), 10), ',')
		dst = append(strconv.AppendInt(dst, int64(m.Claim), 10), ',')
		dst = append(strconv.AppendInt(dst, int64(m.Place), 10), ',')
		dst = append(m.Host.appendJSON(dst), ']')
	}
	dst = append(dst, `],"panel":`...)
	if p.Panel == nil {
		return append(dst, "null}"...)
	}
	return append(p.Panel.appendJSON(append(dst, '[')), "]}"...)
}

// appendJSON appends the attributes and the content, apart by a comma.
func (h Host) appendJSON(dst []byte) []byte {
	dst = append(view.AppendAttrs(dst, h.Attrs), ',')
	return h.Content.AppendJSON(dst)
}

// appendSpans appends a flat list of starts and ends.
func appendSpans(dst []byte, spans []anchor.Span) []byte {
	dst = append(dst, '[')
	for _, s := range spans {
		dst = strconv.AppendInt(jsontext.AppendComma(dst), int64(s.Start), 10)
		dst = strconv.AppendInt(append(dst, ','), int64(s.End), 10)
	}
	return append(dst, ']')
}
