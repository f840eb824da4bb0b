// Package ui decides what the widget does: events and a state give a new state and effects. It touches no browser,
// reads no clock, and knows claims by number only: the caller measures rectangles, runs the timer and does as the effects say.
package ui

// Event is something that happened to the widget.
type Event struct {
	Kind  EventKind
	Claim int // index into the report's results; -1: none
	Place int // which of the claim's places
	Timer int // for Timeout: the number the timer was started with
}

// EventKind says what happened.
type EventKind uint8

// The kinds of events. While the mouse is on the card no PointAt counts; after LeaveCard it is sent
// again for what the mouse is on then, even if that is the claim it was on before.
const (
	PointAt      EventKind = iota // the mouse came to rest on a claim's words or marker, or (Claim -1) on none
	EnterCard                     // the mouse came onto the card
	LeaveCard                     // the mouse left the card
	FocusCard                     // the keyboard's focus came into the card
	Press                         // a marker was clicked, tapped, or pressed by key
	PressWords                    // a claim's words were clicked or tapped
	PressOutside                  // anything else was clicked or tapped
	Escape                        // the Escape key
	CloseButton                   // the card's own close button
	Open                          // claimlight.open(id)
	Close                         // claimlight.close()
	Timeout                       // a timer that Start asked for ran out
	Reset                         // the page was matched again; indices are void
)

// Effect is something to be done.
type Effect struct {
	Kind         EffectKind
	Claim, Place int
	Focus        bool // Show: move the focus into the card; Hide: give it back to the marker, unless the reader has taken it elsewhere
	Timer, Ms    int  // Start: the timer's number and its milliseconds
}

// EffectKind says what is to be done.
type EffectKind uint8

// The kinds of effects.
const (
	Show  EffectKind = iota // show the card of Claim at Place, in place of any other; if it is there already, only mind the focus
	Hide                    // take the card away
	Start                   // start a timer; at most one runs, a new one replaces the old
	Stop                    // stop the timer
)
