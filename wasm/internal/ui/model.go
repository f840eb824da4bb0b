package ui

const (
	// OpenDelay is how many milliseconds the mouse rests on a claim before its card opens. A mouse that only
	// crosses the text needs less than 100 ms for a line; from 200 ms on a reader who wants the card feels a wait.
	OpenDelay = 150
	// LeaveDelay is how many milliseconds a card stays after the mouse left the claim. It has to last for the
	// way from the words to the card (WCAG 1.4.13, hoverable), gap and detour included; beyond half a second
	// the card seems to stick.
	LeaveDelay = 300
)

// Model is the widget's state. The zero value is ready: nothing is open.
//
// A card is closed, peeked at (opened by pointing) or pinned (opened by a press or through the API). Besides,
// at most one intent is pending, for as long as its timer runs: to show a claim, or to hide the card.
//
//	event          closed               peeked                      pinned
//	PointAt claim  intend to show it    the same: drop the intent   –
//	                                    another: intend to show it
//	PointAt none   drop the intent      intend to hide              –
//	EnterCard                           drop the intent             –
//	LeaveCard                           intend to hide              –
//	FocusCard                           pin it                      –
//	Press(Words)   show, pinned         the same: pin it            the same: hide
//	                                    another: show, pinned       another: show
//	PressOutside,
//	Escape, Close  drop the intent      hide                        hide
//	CloseButton                         hide                        hide
//	Open           show, pinned         show, pinned                show
//	Timeout        do what was intended, if the timer is the one that was started last; else –
//	Reset          drop the intent      hide                        hide
//
// The focus moves into a card when it is pinned, so a card that is closed gives it back.
type Model struct {
	state  state
	open   target // what the card shows, unless closed
	onCard bool   // the mouse is on the card

	intent intent
	next   target // what toShow will show
	timer  int    // the number of the timer started last
}

// target is a claim at one of its places.
type target struct{ claim, place int }

type state uint8

const (
	closed state = iota
	peeked
	pinned
)

type intent uint8

const (
	none intent = iota
	toShow
	toHide
)
