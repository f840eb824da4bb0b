package policy

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// architecture is the module's rules of architecture. A path with /... at its end is the path and all below it.
const architecture = `
# package P imports …: the arrows. A package may import these packages of the module and no others, tests apart.
# No arrow leads back, and nothing imports a command, the widget or the site.

# The engine. Text and claims do not know each other before locate.
package claims/jsontext            imports nothing
package claims/markup              imports nothing
package claims                     imports claims/jsontext, claims/internal/spelling
package claims/anchor              imports claims/anchor/internal/...
package claims/anchor/internal/guard imports claims/anchor/internal/fold
package claims/anchor/internal/seed imports claims/anchor/internal/letter
package claims/anchor/internal/... imports nothing
package claims/locate              imports claims, claims/anchor, claims/jsontext
package claims/card                imports claims, claims/anchor, claims/locate

# What is native.
package claims/article             imports claims/anchor, claims/markup
package claims/claimtest/corpus    imports claims/anchor, claims/article
package claims/claimtest           imports claims, claims/anchor, claims/article, claims/jsontext, claims/locate
package claims/cmd/claimlight      imports claims, claims/anchor, claims/article, claims/locate, claims/cmd/claimlight/internal/..., claims/internal/spelling
package claims/cmd/claimlight/internal/... imports nothing
package claims/internal/eval       imports claims/anchor
package claims/internal/...        imports nothing

# The widget. ui decides, view describes, page translates; only dom touches the browser, and app wires them.
package wasm/boot                  imports nothing
package wasm/internal/dom          imports nothing
package wasm/internal/ui           imports nothing
package wasm/internal/view         imports claims, claims/card, claims/jsontext
package wasm/internal/page         imports claims/anchor, claims/jsontext, claims/markup, wasm/internal/ui, wasm/internal/view
package wasm/internal/app          imports claims/..., wasm/internal/...
package wasm                       imports wasm/internal/...

# The site. Its generator checks what it publishes with the engine.
package site/build                 imports claims, claims/card, wasm/boot
package site/e2e                   imports nothing

# foreign P serves …: only these packages or files may import P, which is of another module or kept apart in the standard
# library. Tests may import all of them but the two ways into JavaScript.
foreign github.com/hack-pad/safejs       serves wasm/internal/dom
foreign syscall/js                       serves nothing
foreign golang.org/x/net/html/...        serves claims/article, site/build
foreign github.com/andybalholm/cascadia  serves claims/article, site/build
foreign github.com/tdewolff/minify/v2/... serves site/build
foreign golang.org/x/text/...            serves tests
foreign github.com/stretchr/testify/...  serves tests
foreign github.com/chromedp/...          serves tests
foreign github.com/rogpeppe/go-internal/... serves tests
foreign github.com/santhosh-tekuri/jsonschema/v6/... serves tests
foreign golang.org/x/tools/txtar         serves claims/claimtest/corpus
foreign golang.org/x/tools/...           serves tests

# widget imports …: all that our packages in the WebAssembly may import of the standard library. Each of these is small.
# fmt, reflect, regexp, time, net/url and encoding/json would cost from 50 to 350 KB each; sort is slices; the engine has
# no clock, no files and no goroutines (sync is there for tables that are unpacked once, on first use).
widget imports bytes, cmp, errors, math, math/bits, slices, strconv, strings, sync, unicode/utf8, unicode/utf16

# widget avoids …: what must not come into the WebAssembly by way of something else either. safejs is left out: under Go's own
# compiler it brings fmt and with it reflect, os, sort, time and io/fs, which is the price of crossing safely. What is left
# beyond the list above is what strings stands on: io, iter, unicode, and the runtime.
widget avoids fmt, reflect, regexp/..., time, encoding/..., net/..., os/..., io/fs, path/..., sort, embed, context, log/..., bufio
`

// top is what stands at the top of the repository, names with a dot apart. dist is what build.sh makes.
var top = []string{"go.mod", "go.sum", "README.md", "build.sh", "wasm", "claims", "site", "dist"}

const (
	modulePath = "github.com/claimlight/claimlight"
	root       = "../../.." // from this package's folder, where go test runs it
	maxLines   = 300        // of a file that people wrote
)

func TestArchitecture(t *testing.T) {
	rules, err := ParseRules(architecture)
	require.NoError(t, err)
	module, err := Load(modulePath, os.DirFS(root))
	require.NoError(t, err)
	for name, faults := range map[string][]string{
		"arrows":      CheckArrows(module, rules),
		"unused":      CheckUnused(module, rules),
		"foreign":     CheckForeign(module, rules),
		"widget":      CheckWidget(module, rules),
		"build tags":  CheckTags(module),
		"recover":     CheckRecover(module, "wasm/internal/dom"),
		"syscall/js":  CheckNamedOnly(module),
		"names":       CheckNames(module),
		"lines":       CheckLines(module, maxLines),
		"WebAssembly": CheckIndirect(modulePath+"/wasm", wasmImports(t), rules),
	} {
		t.Run(name, func(t *testing.T) { assertNone(t, faults) })
	}
}

func TestRepository(t *testing.T) {
	entries, err := os.ReadDir(root)
	require.NoError(t, err)
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	t.Run("top", func(t *testing.T) { assertNone(t, CheckTop(names, top)) })

	scripts, err := CheckScripts(os.DirFS(root), "wasm/boot")
	require.NoError(t, err)
	t.Run("scripts", func(t *testing.T) { assertNone(t, scripts) })

	paths, err := CheckMachinePaths(os.DirFS(root))
	require.NoError(t, err)
	t.Run("paths", func(t *testing.T) { assertNone(t, paths) })
}

// assertNone fails with one line per fault.
func assertNone(t *testing.T, faults []string) {
	t.Helper()
	for _, fault := range faults {
		assert.Fail(t, fault)
	}
}

// wasmImports asks the Go command for everything the WebAssembly is built from.
func wasmImports(t *testing.T) map[string][]string {
	t.Helper()
	list := exec.Command("go", "list", "-deps", "-json=ImportPath,Imports", "./wasm")
	list.Dir = root
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	var stderr bytes.Buffer
	list.Stderr = &stderr
	output, err := list.Output()
	require.NoError(t, err, stderr.String())

	imports := map[string][]string{}
	for decoder := json.NewDecoder(bytes.NewReader(output)); ; {
		var listed struct {
			ImportPath string
			Imports    []string
		}
		err := decoder.Decode(&listed)
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		imports[listed.ImportPath] = listed.Imports
	}
	require.Contains(t, imports, "syscall/js", "the widget reaches JavaScript")
	return imports
}
