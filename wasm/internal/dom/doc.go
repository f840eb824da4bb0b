// Package dom is where Go meets the browser, and the only place that imports safejs. There is one way out, [Bridge.Call],
// and one way in, [Bridge.Listen]. The bridge on the other side (wasm/boot/bridge.js) catches whatever the page throws and
// answers with a string, so a call gives an error and never a panic.
package dom
