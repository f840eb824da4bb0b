// Package boot holds the JavaScript and the styles of the widget and joins them into the one script a page embeds.
// It is native code: the site's generator and the tests use it, nothing of it reaches the WebAssembly.
package boot

import (
	_ "embed" // for the sources below
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

//go:embed bridge.js
var bridge string

//go:embed loader.js
var loader string

// Params are what is only known when the widget is built.
type Params struct {
	Exec      string // wasm_exec.js of the compiler that made the module
	Wasm      string // the module's file name, relative to the script
	Integrity string // the module's hash, as in a Subresource Integrity attribute
	WidgetCSS string // WidgetCSS, minified or as it is
	PageCSS   string // PageCSS, minified or as it is
}

// Bundle returns the widget's script. It leaks no name into the page but window.claimlight.
func Bundle(p Params) (string, error) {
	js := "(() => {\n" + p.Exec + "\n" + bridge + "\n" + loader + "\n})();\n"
	for name, value := range map[string]string{
		"__VERSION__": Version, "__WASM__": p.Wasm, "__INTEGRITY__": p.Integrity,
		"__WIDGET_CSS__": p.WidgetCSS, "__PAGE_CSS__": p.PageCSS,
	} {
		quoted, err := json.Marshal(value)
		if err != nil {
			return "", fmt.Errorf("boot: %s: %w", name, err)
		}
		if strings.Count(js, name) != 1 {
			return "", fmt.Errorf("boot: the sources must name %s exactly once", name)
		}
		js = strings.Replace(js, name, string(quoted), 1)
	}
	return js, nil
}
