package app

import (
	"strconv"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/card"
	"github.com/claimlight/claimlight/wasm/internal/page"
	"github.com/claimlight/claimlight/wasm/internal/view"
)

// withheld stands for the verdict where it must not be shown.
const withheld = "withheld"

// plan is what the page shows while no card is open.
func (a *App) plan() page.Plan {
	plan := page.Plan{Dark: a.theme == "dark", Highlights: a.highlights()}
	ending := map[anchor.Offset]int{} // markers that stand at an offset already
	for _, w := range a.words {
		c := a.cards[w.claim]
		plan.Markers = append(plan.Markers, page.Marker{
			After: w.span.End, Claim: w.claim, Place: w.place,
			Host: page.Host{Attrs: a.markerAttrs(c, ending[w.span.End]), Content: view.Marker(c)},
		})
		ending[w.span.End]++
	}
	if a.options.Panel != "off" {
		plan.Panel = &page.Host{Attrs: []view.Attr{{Name: "theme", Value: a.theme}}, Content: view.Panel(card.Summarize(a.cards), a.cards)}
	}
	return plan
}

// highlights groups the words by what a reader may know of them.
func (a *App) highlights() []page.Highlight {
	spans := map[string][]anchor.Span{}
	for _, w := range a.words {
		name := shownVerdict(a.cards[w.claim])
		spans[name] = append(spans[name], w.span)
	}
	var all []page.Highlight
	add := func(name string) {
		if len(spans[name]) > 0 {
			all = append(all, page.Highlight{Name: "claimlight-" + name, Spans: spans[name]})
		}
	}
	for _, verdict := range claims.Verdicts {
		add(string(verdict))
	}
	add(withheld)
	return all
}

func shownVerdict(c card.Card) string {
	if c.Withheld {
		return withheld
	}
	return string(c.Verdict)
}

// markerAttrs are the attributes of a marker's host; stack is how many markers stand at the same place before it.
func (a *App) markerAttrs(c card.Card, stack int) []view.Attr {
	attrs := []view.Attr{{Name: "claim", Value: c.ID}, {Name: "verdict", Value: shownVerdict(c)}, {Name: "theme", Value: a.theme}, {Name: "lang", Value: card.English.Language}}
	if stack > 0 {
		attrs = append(attrs, view.Attr{Name: "stack", Value: strconv.Itoa(stack)})
	}
	if a.options.Markers == "off" {
		attrs = append(attrs, view.Attr{Name: "markers", Value: "off"})
	}
	return attrs
}
