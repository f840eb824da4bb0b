package page

import (
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/jsontext"
	"github.com/claimlight/claimlight/wasm/internal/ui"
	"github.com/claimlight/claimlight/wasm/internal/view"
)

// Order asks for a card to be opened.
type Order struct {
	ID           string
	Claim, Place int
	Span         anchor.Span // the words it is about
	Content      view.Node
	Focus        bool // move the focus into the card
	Scroll       bool // bring the words into view first
}

// Geometry is how large the card is and where its words are, in CSS pixels of the viewport.
type Geometry struct {
	CardWidth, CardHeight         int
	ViewportWidth, ViewportHeight int
	RTL                           bool
	Words                         []ui.Rect
}

// Present opens the card, unseen until Position is called. ok is false when it has no place in the text, and
// the panel's entry was opened in its stead.
func (o Order) Present(b Bridge) (g Geometry, ok bool, err error) {
	answer, err := b.Call("present", string(o.appendJSON(nil)))
	if err != nil || answer == "" {
		return g, false, err
	}
	return parseGeometry(answer)
}

// Measure asks for the open card's geometry again; ok is false when none is open.
func Measure(b Bridge) (g Geometry, ok bool, err error) {
	answer, err := b.Call("measure")
	if err != nil || answer == "" {
		return g, false, err
	}
	return parseGeometry(answer)
}

// Position puts the open card where it belongs.
func Position(b Bridge, p ui.Placement) error {
	dst := strconv.AppendBool(jsontext.AppendName([]byte{'{'}, "sheet"), p.Sheet)
	dst = strconv.AppendInt(jsontext.AppendName(dst, "x"), int64(p.X), 10)
	dst = strconv.AppendInt(jsontext.AppendName(dst, "y"), int64(p.Y), 10)
	dst = strconv.AppendInt(jsontext.AppendName(dst, "maxHeight"), int64(p.MaxHeight), 10)
	dst = strconv.AppendInt(jsontext.AppendName(dst, "scroll"), int64(p.Scroll), 10)
	_, err := b.Call("position", string(append(dst, '}')))
	return err
}

func (o Order) appendJSON(dst []byte) []byte {
	dst = jsontext.AppendString(jsontext.AppendName(append(dst, '{'), "id"), o.ID)
	dst = strconv.AppendInt(jsontext.AppendName(dst, "claim"), int64(o.Claim), 10)
	dst = strconv.AppendInt(jsontext.AppendName(dst, "place"), int64(o.Place), 10)
	dst = appendSpans(jsontext.AppendName(dst, "span"), []anchor.Span{o.Span})
	dst = o.Content.AppendJSON(jsontext.AppendName(dst, "content"))
	dst = strconv.AppendBool(jsontext.AppendName(dst, "focus"), o.Focus)
	dst = strconv.AppendBool(jsontext.AppendName(dst, "scroll"), o.Scroll)
	return append(dst, '}')
}

// parseGeometry reads the bridge's list of whole numbers.
func parseGeometry(answer string) (g Geometry, ok bool, err error) {
	var n []int
	for number := range strings.SplitSeq(answer, ",") {
		i, err := strconv.Atoi(number)
		if err != nil {
			return g, false, errBridge
		}
		n = append(n, i)
	}
	if len(n) < 5 || (len(n)-5)%4 != 0 {
		return g, false, errBridge
	}
	g = Geometry{CardWidth: n[0], CardHeight: n[1], ViewportWidth: n[2], ViewportHeight: n[3], RTL: n[4] == 1}
	for i := 5; i < len(n); i += 4 {
		g.Words = append(g.Words, ui.Rect{X: n[i], Y: n[i+1], Width: n[i+2], Height: n[i+3]})
	}
	return g, true, nil
}
