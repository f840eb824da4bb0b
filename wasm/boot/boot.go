// Package boot holds the JavaScript and the styles of the widget and joins them into the one script a page embeds.
// It is native code: the site's generator and the tests use it, nothing of it reaches the WebAssembly.
package boot

import (
	"embed"
	"encoding/json"
	"fmt"
	"strings"
)

// Version of the widget, as window.claimlight.version has it.
const Version = "0.1.0"

// WidgetCSS styles the widget's own elements inside their shadow roots.
//
//go:embed widget.css
var WidgetCSS string

// PageCSS styles the highlighted words in the page itself.
//
//go:embed page.css
var PageCSS string

//go:embed *.js
var sources embed.FS

// parts are the sources in the order in which they run: the loader, which starts it all, is the last.
var parts = []string{
	"bridge.js", "sandbox.js", "snapshot.js", "split.js", "watch.js", "elements.js", "highlight.js", "markers.js", "card.js", "input.js", "fetch.js", "loader.js",
}

// Params are what is only known when the widget is built.
type Params struct {
	Exec      string // wasm_exec.js of the compiler that made the module
	Wasm      string // the module's file name, relative to the script
	Integrity string // the module's hash, as in a Subresource Integrity attribute
	WidgetCSS string // WidgetCSS, minified or as it is
	PageCSS   string // PageCSS, minified or as it is
}

// Bundle returns the widget's script. It leaks no name into the page but window.claimlight.
// It fails when the sources do not name each of the Params exactly once.
func Bundle(p Params) (string, error) {
	js, err := join(p.Exec)
	if err != nil {
		return "", err
	}
	for _, param := range []struct{ name, value string }{
		{"__VERSION__", Version}, {"__WASM__", p.Wasm}, {"__INTEGRITY__", p.Integrity},
		{"__WIDGET_CSS__", p.WidgetCSS}, {"__PAGE_CSS__", p.PageCSS},
	} {
		quoted, err := json.Marshal(param.value)
		if err != nil {
			return "", fmt.Errorf("boot: %s: %w", param.name, err)
		}
		if n := strings.Count(js, param.name); n != 1 {
			return "", fmt.Errorf("boot: the sources name %s %d times, want once", param.name, n)
		}
		js = strings.Replace(js, param.name, string(quoted), 1)
	}
	return js, nil
}

// join puts the sources into one function scope. The compiler's wasm_exec.js gets a scope of its own, in which
// globalThis and fs are those of the sandbox.
func join(exec string) (string, error) {
	var js strings.Builder
	js.WriteString("(() => {\n\"use strict\";\n")
	for _, name := range parts {
		source, err := sources.ReadFile(name)
		if err != nil {
			return "", fmt.Errorf("boot: %w", err)
		}
		js.Write(source)
		if name == "sandbox.js" {
			js.WriteString("const Go = ((globalThis, fs) => {\n" + exec + "\nreturn globalThis.Go;\n})(sandbox, sandbox.fs);\n")
		}
	}
	js.WriteString("})();\n")
	return js.String(), nil
}
