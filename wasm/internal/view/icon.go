package view

import "github.com/claimlight/claimlight/claims"

// The icons are drawn in a box of 16 units. Each verdict has its own outline, so that it is told apart at the size
// of a letter and without colours; the sign on it is drawn in the colour of the ground.
const (
	disc     = "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z"
	square   = "M4 1.5h8A2.5 2.5 0 0 1 14.5 4v8a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 12V4A2.5 2.5 0 0 1 4 1.5z"
	triangle = "M8 .9a1.4 1.4 0 0 1 1.2.7l6.3 11.3a1.4 1.4 0 0 1-1.2 2.1H1.7a1.4 1.4 0 0 1-1.2-2.1L6.8 1.6A1.4 1.4 0 0 1 8 .9z"
	diamond  = "M6.9.9a1.6 1.6 0 0 1 2.2 0l6 6a1.6 1.6 0 0 1 0 2.2l-6 6a1.6 1.6 0 0 1-2.2 0l-6-6a1.6 1.6 0 0 1 0-2.2z"
	octagon  = "M5 1h6l4 4v6l-4 4H5l-4-4V5z"
)

// drawing is an outline and the signs on it.
type drawing struct {
	outline string
	hollow  bool // only the rim is painted
	signs   []string
}

var drawings = map[claims.Verdict]drawing{
	claims.Supported:    {disc, false, []string{"M4.7 8.3l2.3 2.3 4.4-4.9"}},
	claims.NeedsContext: {square, false, []string{"M8 4.4v.1", "M8 7.4v4.3"}},
	claims.Misleading:   {triangle, false, []string{"M8 5.6v3.6", "M8 12v.1"}},
	claims.Disputed:     {diamond, false, []string{"M5.2 6.6h5.6", "M5.2 9.4h5.6", "M9.5 4.6l-3 6.8"}},
	claims.Inaccurate:   {octagon, false, []string{"M5.4 5.4l5.2 5.2", "M10.6 5.4l-5.2 5.2"}},
	claims.Unverified:   {disc, true, []string{"M5.9 6.4a2.1 2.1 0 1 1 3.2 1.8c-.7.4-1.1.8-1.1 1.5", "M8 12v.1"}},
}

// withheldDrawing stands where no verdict is shown: a hollow square with a bar.
var withheldDrawing = drawing{square, true, []string{"M5 8h6"}}

// icon draws a verdict, or, when it is empty, that none is shown. The word beside it says the same, so it has no name.
func icon(v claims.Verdict) Node {
	d, ok := drawings[v]
	if !ok {
		d = withheldDrawing
	}
	class := "icon"
	if d.hollow {
		class += " hollow"
	}
	svg := element("svg", "class", class, "viewBox", "0 0 16 16", "aria-hidden", "true").
		add(element("path", "class", "outline", "d", d.outline))
	for _, sign := range d.signs {
		svg = svg.add(element("path", "class", "sign", "d", sign))
	}
	return svg
}

// cross is the sign of the close button.
func cross() Node {
	return element("svg", "class", "icon", "viewBox", "0 0 16 16", "aria-hidden", "true").
		add(element("path", "class", "stroke", "d", "M3.5 3.5l9 9"), element("path", "class", "stroke", "d", "M12.5 3.5l-9 9"))
}
