//go:build e2e

package e2e

import (
	"context"
	"strings"
)

// driver is what the tests need of a browser tab. Every method ends when ctx does.
type driver interface {
	// Open loads a page and returns when its load event has fired.
	Open(ctx context.Context, url string) error
	// BeforeScripts runs JavaScript in every page opened from now on, before any script of the page.
	BeforeScripts(ctx context.Context, js string) error
	// Evaluate runs a JavaScript expression, waits for it when it is a promise, and returns its value as JSON ("null" for undefined).
	Evaluate(ctx context.Context, js string) ([]byte, error)
	// Mouse moves the mouse to a point of the viewport and there presses or releases its left button.
	Mouse(ctx context.Context, do mouseAction, at point) error
	// Tap touches a point of the viewport with one finger.
	Tap(ctx context.Context, at point) error
	// Key presses and releases a key.
	Key(ctx context.Context, k key) error
	// Emulate sets the display and what the reader prefers.
	Emulate(ctx context.Context, d display) error
	// Block makes requests to a URL fail.
	Block(ctx context.Context, url string) error
	// Accessibility returns what assistive technology is told, in reading order.
	Accessibility(ctx context.Context) ([]axNode, error)
	// Box scrolls a node into view and returns where it is in the viewport.
	Box(ctx context.Context, n axNode) (box, error)
	// Screenshot returns the viewport as a PNG.
	Screenshot(ctx context.Context) ([]byte, error)
	// Messages returns what the console and the network said since the tab was made, in order.
	Messages() []message
	// Close closes the tab and forgets its cookies and storage.
	Close() error
}

// point is a place in the viewport, in CSS pixels.
type point struct{ X, Y float64 }

// box is a rectangle in the viewport, in CSS pixels.
type box struct{ X, Y, Width, Height float64 }

// Center returns the middle of the box.
func (b box) Center() point { return point{b.X + b.Width/2, b.Y + b.Height/2} }

// mouseAction is what the mouse does.
type mouseAction string

// The mouse actions.
const (
	move    mouseAction = "move"
	press   mouseAction = "press"
	release mouseAction = "release"
	drag    mouseAction = "drag" // a move with the button held
)

// key is a key of the keyboard.
type key string

// The keys.
const (
	tabKey   key = "Tab"
	shiftTab key = "Shift+Tab"
	enter    key = "Enter"
	space    key = "Space"
	escape   key = "Escape"
)

// display is what a reader looks at the page with.
type display struct {
	Width, Height int
	Touch         bool // a phone: fingers, no mouse
	Dark          bool // prefers-color-scheme
	ReducedMotion bool
	ForcedColors  bool
	Print         bool
}

// The usual displays.
var (
	desktop = display{Width: 1280, Height: 900}
	phone   = display{Width: 360, Height: 740, Touch: true}
)

// axNode is a node of the accessibility tree.
type axNode struct {
	Role, Name string
	Properties map[string]string // values as JSON has them: "true", "false", "2"
	ref        any               // the driver's own
}

// message is something the console or the network said.
type message struct {
	Source speaker
	Level  string // debug, log, info, warning, error
	Text   string
}

// speaker says who spoke.
type speaker string

// The speakers.
const (
	fromScript    speaker = "script"    // console.log and its like
	fromException speaker = "exception" // thrown and not caught, or rejected and not handled
	fromBrowser   speaker = "browser"   // the browser's own remark
	fromNetwork   speaker = "network"   // a request that failed or was answered with an error
)

// String returns the message as one line.
func (m message) String() string { return string(m.Source) + " " + m.Level + ": " + m.Text }

// complaint reports whether a reader of the console would call the message a fault.
func (m message) complaint() bool { return m.Level == "warning" || m.Level == "error" }

// list joins messages for a failure's text.
func list(messages []message) string {
	lines := make([]string, len(messages))
	for i, m := range messages {
		lines[i] = m.String()
	}
	return strings.Join(lines, "\n")
}
