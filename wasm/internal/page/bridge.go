// Package page speaks the bridge's language: what the page says becomes values (Options, Snapshot), and what is to be shown
// becomes a Plan or an Order. It decides nothing, and as the bridge is an interface here, all of it is tested natively.
package page

import "errors"

// Bridge carries out the operations of wasm/boot/bridge.js. dom.Bridge is the real one.
type Bridge interface {
	Call(operation string, args ...string) (string, error)
}

// errBridge is what an answer means that is not of the expected form.
var errBridge = errors.New("the loader and the module are not of the same version; publish all files of the widget together")
