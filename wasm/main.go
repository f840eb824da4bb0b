//go:build js && wasm

package main

import (
	"github.com/claimlight/claimlight/wasm/internal/app"
	"github.com/claimlight/claimlight/wasm/internal/dom"
)

// main wires the bridge to the app and stays until the widget is at its end. Should it return before, the loader tells
// the publisher what was printed.
func main() {
	bridge, err := dom.Open()
	if err != nil {
		println(err.Error())
		return
	}
	widget, end := app.New(bridge), make(chan struct{}, 1)
	release, err := bridge.Listen(func(e dom.Event) {
		if !widget.Handle(e) {
			stop(end)
		}
	})
	if err != nil {
		println(err.Error())
		return
	}
	defer release()
	if widget.Start() {
		<-end
	}
}

// stop lets main return; an event that comes after the last one changes nothing.
func stop(end chan<- struct{}) {
	select {
	case end <- struct{}{}:
	default:
	}
}
