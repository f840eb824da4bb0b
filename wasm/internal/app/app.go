// Package app is the widget without a browser: it takes the bridge's events one after the other and answers each with calls
// of the bridge. Claims file and article come in, a plan goes out; then ui decides what the reader's doings mean.
package app

import (
	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/card"
	"github.com/claimlight/claimlight/claims/locate"
	"github.com/claimlight/claimlight/wasm/internal/dom"
	"github.com/claimlight/claimlight/wasm/internal/page"
	"github.com/claimlight/claimlight/wasm/internal/ui"
)

// App is one widget at work on one article.
type App struct {
	bridge  page.Bridge
	options page.Options
	file    claims.File
	report  locate.Report
	cards   []card.Card // in the report's order
	words   []words
	theme   string
	model   ui.Model
	ready   bool // the claims are shown
	done    bool // the widget is at its end
}

// New returns an App that waits for Start.
func New(b page.Bridge) *App { return &App{bridge: b} }

// Start reads the page's options and gets the claims file, which comes with an event when it has to be fetched. To start again
// is to refresh: a page may have changed its article, its options and the claims file it names.
// It reports false when the widget is at its end already.
func (a *App) Start() bool {
	options, err := page.ReadOptions(a.bridge)
	if err != nil {
		a.fail(err)
		return false
	}
	a.options = options
	switch address := options.Address(); {
	case address != "":
		a.call("claims", address)
	case options.Inline != "":
		a.load("the page's script of type application/claims+json", []byte(options.Inline))
	default:
		a.fail(errNoClaims)
	}
	return !a.done
}

// Handle answers an event. It reports false when the widget is at its end.
func (a *App) Handle(e dom.Event) bool {
	switch e.Name {
	case "claims":
		a.load(e.Text, e.Bytes)
	case "claims-failed":
		a.failWith(e.Text)
	case "refresh":
		if a.ready {
			a.Start()
		}
	case "changed":
		if a.ready {
			a.show()
		}
	case "scheme":
		if a.ready && !a.options.FixedTheme() {
			a.show()
		}
	case "reflow":
		a.reflow()
	case "destroy":
		a.done = true
	default:
		a.react(e)
	}
	return !a.done
}

// call carries out an operation that answers nothing.
func (a *App) call(operation string, args ...string) {
	_, err := a.bridge.Call(operation, args...)
	a.check(err)
}

func (a *App) fail(err error) { a.failWith(err.Error()) }

// check gives up if there is an error.
func (a *App) check(err error) {
	if err != nil {
		a.fail(err)
	}
}

// failWith has the bridge leave the article as it was and say why.
func (a *App) failWith(message string) {
	a.done = true
	// If even this fails there is nothing left to say it with.
	_, _ = a.bridge.Call("fail", message)
}
