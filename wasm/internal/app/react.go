package app

import (
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/wasm/internal/dom"
	"github.com/claimlight/claimlight/wasm/internal/page"
	"github.com/claimlight/claimlight/wasm/internal/ui"
	"github.com/claimlight/claimlight/wasm/internal/view"
)

// react lets ui decide what an event means, and does what it says.
func (a *App) react(e dom.Event) {
	event, ok := a.translate(e)
	if !ok {
		return
	}
	a.step(event, event.Kind == ui.Open)
}

// step carries out ui's answer to an event; scroll brings the words of a card that opens into view.
func (a *App) step(event ui.Event, scroll bool) {
	var effects []ui.Effect
	a.model, effects = a.model.Update(event)
	for _, effect := range effects {
		a.carryOut(effect, scroll)
	}
}

// translate tells which claim the bridge's event is about.
func (a *App) translate(e dom.Event) (event ui.Event, ok bool) {
	switch e.Name {
	case "point":
		return a.overWords(ui.PointAt, ui.PointAt, e.A), true
	case "press":
		return a.overWords(ui.PressWords, ui.PressOutside, e.A), true
	case "point-marker":
		return ui.Event{Kind: ui.PointAt, Claim: e.A, Place: e.B}, true
	case "marker":
		return ui.Event{Kind: ui.Press, Claim: e.A, Place: e.B}, e.A >= 0
	case "open":
		claim := a.claimOf(e.Text)
		if claim < 0 {
			a.call("warn", "open: there is no claim "+strconv.Quote(e.Text))
		}
		return ui.Event{Kind: ui.Open, Claim: claim}, claim >= 0
	case "timer":
		return ui.Event{Kind: ui.Timeout, Timer: e.A}, true
	case "act":
		return ui.Event{Kind: ui.CloseButton}, e.Text == "close"
	}
	kind, ok := plainEvents[e.Name]
	return ui.Event{Kind: kind}, ok
}

// plainEvents are those that are about no claim.
var plainEvents = map[string]ui.EventKind{
	"enter": ui.EnterCard, "leave": ui.LeaveCard, "focus": ui.FocusCard, "escape": ui.Escape, "close": ui.Close,
}

// overWords is the event on at the claim's words at an offset, or off where there are none.
func (a *App) overWords(on, off ui.EventKind, offset int) ui.Event {
	w, ok := wordsAt(a.words, anchor.Offset(offset))
	if !ok {
		return ui.Event{Kind: off, Claim: -1}
	}
	return ui.Event{Kind: on, Claim: w.claim, Place: w.place}
}

// claimOf returns the index of the claim with that id, -1 when there is none.
func (a *App) claimOf(id string) int {
	for i, result := range a.report.Results {
		if result.ID == id {
			return i
		}
	}
	return -1
}

func (a *App) carryOut(effect ui.Effect, scroll bool) {
	switch effect.Kind {
	case ui.Show:
		a.present(a.order(effect, scroll))
	case ui.Hide:
		focus := ""
		if effect.Focus {
			focus = "focus"
		}
		a.call("dismiss", focus)
	case ui.Start:
		a.call("timer", strconv.Itoa(effect.Timer), strconv.Itoa(effect.Ms))
	case ui.Stop:
		a.call("timer")
	}
}

func (a *App) order(effect ui.Effect, scroll bool) page.Order {
	result, c := a.report.Results[effect.Claim], a.cards[effect.Claim]
	order := page.Order{ID: result.ID, Claim: effect.Claim, Place: effect.Place, Focus: effect.Focus, Scroll: scroll}
	if effect.Place < len(result.Matches) {
		match := result.Matches[effect.Place]
		order.Span = match.Span
		if c.Checked == "" { // else the card quotes the words that are compared with those that were checked
			c.Quote = strings.Join(strings.Fields(match.Text), " ")
		}
	}
	order.Content = view.Card(c)
	return order
}

// reflow puts the open card, if any, where the window's new size wants it. Nothing is scrolled: a phone's window changes
// its size while the reader scrolls.
func (a *App) reflow() {
	if g, ok := a.opened(page.Measure(a.bridge)); ok {
		placement := placementOf(g)
		placement.Scroll = 0
		a.check(page.Position(a.bridge, placement))
	}
}

// present opens a card next to its words.
func (a *App) present(o page.Order) {
	if g, ok := a.opened(o.Present(a.bridge)); ok {
		a.check(page.Position(a.bridge, placementOf(g)))
	}
}

// opened passes on the measures of the open card. Where none is open, for its claim has no place in the page, or the page
// has taken that away, nothing counts as open.
func (a *App) opened(g page.Geometry, open bool, err error) (page.Geometry, bool) {
	a.check(err)
	if err == nil && !open {
		a.step(ui.Event{Kind: ui.Close}, false)
	}
	return g, open && err == nil
}

func placementOf(g page.Geometry) ui.Placement {
	return ui.Place(g.Words, g.CardWidth, g.CardHeight, g.ViewportWidth, g.ViewportHeight, g.RTL)
}
