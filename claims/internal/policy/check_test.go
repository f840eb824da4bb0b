package policy

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// made reads a made-up module example.org/m from a txtar archive.
func made(t *testing.T, archive string) Module {
	t.Helper()
	module, err := Load("example.org/m", files(archive))
	require.NoError(t, err)
	return module
}

func files(archive string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for _, file := range txtar.Parse([]byte(archive)).Files {
		fsys[file.Name] = &fstest.MapFile{Data: file.Data}
	}
	return fsys
}

func parsed(t *testing.T, text string) Rules {
	t.Helper()
	rules, err := ParseRules(text)
	require.NoError(t, err)
	return rules
}

// TestImportChecks shows each rule about imports on a module that breaks it and, where the want is empty, on one that does not.
func TestImportChecks(t *testing.T) {
	cases := []struct {
		name, rules, archive string
		check                func(Module, Rules) []string
		want                 []string
	}{
		{
			name: "arrow allowed", check: CheckArrows,
			rules:   "package a imports nothing\npackage b imports a",
			archive: "-- a/a.go --\npackage a\n-- b/b.go --\npackage b\nimport \"example.org/m/a\"\n",
		}, {
			name: "arrow back", check: CheckArrows,
			rules:   "package a imports nothing\npackage b imports a",
			archive: "-- a/a.go --\npackage a\nimport \"example.org/m/b\"\n-- b/b.go --\npackage b\n",
			want:    []string{"a/a.go: a must not import b; it may import nothing"},
		}, {
			name: "arrow back for the browser only", check: CheckArrows,
			rules:   "package a imports c\npackage b imports nothing\npackage c imports nothing",
			archive: "-- a/a_js.go --\npackage a\nimport \"example.org/m/b\"\n-- b/b.go --\npackage b\n-- c/c.go --\npackage c\n",
			want:    []string{"a/a_js.go: a must not import b; it may import c"},
		}, {
			name: "arrow below a folder", check: CheckArrows,
			rules:   "package a imports b/...\npackage b/... imports nothing\npackage bc imports nothing",
			archive: "-- a/a.go --\npackage a\nimport _ \"example.org/m/b/x\"\nimport _ \"example.org/m/bc\"\n-- b/x/x.go --\npackage x\n-- bc/bc.go --\npackage bc\n",
			want:    []string{"a/a.go: a must not import bc; it may import b/..."},
		}, {
			name: "arrow of a test", check: CheckArrows,
			rules:   "package a imports nothing\npackage b imports nothing",
			archive: "-- a/a.go --\npackage a\n-- a/a_test.go --\npackage a\nimport \"example.org/m/b\"\n-- b/b.go --\npackage b\n",
		}, {
			name: "package without a rule", check: CheckArrows,
			rules:   "package a imports nothing",
			archive: "-- a/a.go --\npackage a\n-- b/b.go --\npackage b\n",
			want:    []string{"b/b.go: package b has no rule; add the line: package b imports …"},
		}, {
			name: "rule without a package", check: CheckArrows,
			rules:   "package a imports nothing\npackage b/... imports nothing",
			archive: "-- a/a.go --\npackage a\n",
			want:    []string{"there is a rule about b/..., but no such package"},
		}, {
			name: "arrow in use", check: CheckUnused,
			rules:   "package a imports b/...",
			archive: "-- a/a.go --\npackage a\nimport _ \"example.org/m/b/x\"\n-- b/x/x.go --\npackage x\n",
		}, {
			name: "arrow in use by a test only", check: CheckUnused,
			rules:   "package a imports b",
			archive: "-- a/a.go --\npackage a\n-- a/a_test.go --\npackage a\nimport _ \"example.org/m/b\"\n-- b/b.go --\npackage b\n",
			want:    []string{"a does not import b; take it out of the rule"},
		}, {
			name: "foreign package in use", check: CheckUnused,
			rules:   "foreign example.com/html serves a, b/b.go, tests",
			archive: "-- a/a.go --\npackage a\nimport _ \"example.com/html\"\n-- b/b.go --\npackage b\nimport _ \"example.com/html\"\n-- c/c_test.go --\npackage c\nimport _ \"example.com/html\"\n",
		}, {
			name: "foreign package out of use", check: CheckUnused,
			rules:   "foreign example.com/html serves a, tests",
			archive: "-- a/a.go --\npackage a\nimport _ \"example.com/html\"\n",
			want:    []string{"example.com/html does not serve tests; take it out of the rule"},
		}, {
			name: "foreign package allowed", check: CheckForeign,
			rules:   "foreign example.com/html/... serves a",
			archive: "-- a/a.go --\npackage a\nimport \"example.com/html/atom\"\n",
		}, {
			name: "foreign package elsewhere", check: CheckForeign,
			rules:   "foreign example.com/html/... serves a",
			archive: "-- b/b.go --\npackage b\nimport \"example.com/html\"\n",
			want:    []string{"b/b.go: b must not import example.com/html; it serves a"},
		}, {
			name: "foreign package without a rule", check: CheckForeign,
			rules:   "foreign example.com/html serves a",
			archive: "-- a/a_test.go --\npackage a\nimport \"example.com/new\"\n",
			want:    []string{"a/a_test.go: no rule knows example.com/new; add the line: foreign example.com/new serves …"},
		}, {
			name: "test package outside tests", check: CheckForeign,
			rules:   "foreign example.com/assert serves tests",
			archive: "-- a/a.go --\npackage a\nimport _ \"example.com/assert\"\n-- a/a_test.go --\npackage a\nimport _ \"example.com/assert\"\n",
			want:    []string{"a/a.go: a must not import example.com/assert; it serves tests"},
		}, {
			name: "bridge in a test elsewhere", check: CheckForeign,
			rules:   "foreign github.com/hack-pad/safejs serves dom",
			archive: "-- a/a_js_test.go --\npackage a\nimport \"github.com/hack-pad/safejs\"\n",
			want:    []string{"a/a_js_test.go: a must not import github.com/hack-pad/safejs; it serves dom"},
		}, {
			name: "bridge by name in one file", check: CheckForeign,
			rules:   "foreign syscall/js serves dom/error.go",
			archive: "-- dom/error.go --\n//go:build js\npackage dom\nimport \"syscall/js\"\n-- dom/other.go --\n//go:build js\npackage dom\nimport \"syscall/js\"\n",
			want:    []string{"dom/other.go: dom must not import syscall/js; it serves dom/error.go"},
		}, {
			name: "large package in the widget", check: CheckWidget,
			rules:   "widget imports strings",
			archive: "-- wasm/main.go --\n//go:build js\npackage main\nimport \"example.org/m/a\"\n-- a/a.go --\npackage a\nimport \"strings\"\nimport \"fmt\"\n-- b/b.go --\npackage b\nimport \"fmt\"\n",
			want:    []string{"a/a.go: a is in the WebAssembly and must not import fmt; it may import strings"},
		}, {
			name: "large package in the native twin", check: CheckWidget,
			rules:   "widget imports strings",
			archive: "-- wasm/main.go --\n//go:build js\npackage main\n-- wasm/main_other.go --\n//go:build !js\npackage main\nimport \"fmt\"\n",
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, c.check(made(t, c.archive), parsed(t, c.rules)))
		})
	}
}

func TestCheckIndirect(t *testing.T) {
	rules := parsed(t, "widget avoids time, encoding/...")
	imports := map[string][]string{
		"wasm":                       {"embed", "github.com/hack-pad/safejs", "syscall/js"},
		"embed":                      {"io/fs"},
		"io/fs":                      {"time"},
		"github.com/hack-pad/safejs": {"encoding/json"},
	}
	assert.Equal(t, []string{"the WebAssembly must be without time; it comes by wasm → embed → io/fs → time"}, CheckIndirect("wasm", imports, rules))
	imports["wasm"] = []string{"github.com/hack-pad/safejs"}
	assert.Empty(t, CheckIndirect("wasm", imports, rules), "what safejs brings is its price")
}

func TestFileChecks(t *testing.T) {
	cases := []struct {
		name, archive string
		check         func(Module) []string
		want          []string
	}{
		{
			name: "bridge in native code", check: CheckTags,
			archive: "-- a/a.go --\npackage a\nimport \"github.com/hack-pad/safejs\"\n-- a/b.go --\n//go:build js && wasm\npackage a\nimport \"github.com/hack-pad/safejs\"\n",
			want:    []string{"a/a.go: it imports a bridge to JavaScript, so it must say //go:build js && wasm"},
		}, {
			name: "vague name", check: CheckNames,
			archive: "-- a/util/a.go --\npackage util\n-- a/fold/a.go --\npackage fold\n",
			want:    []string{"a/util: package util is to be named by what it does"},
		}, {
			name: "long file", check: func(m Module) []string { return CheckLines(m, 3) },
			archive: "-- a/a.go --\npackage a\n\n\n\n-- a/b.go --\npackage a\n-- a/c.go --\n// Code generated by b; DO NOT EDIT.\n\npackage a\n\n\n",
			want:    []string{"a/a.go: 4 lines are too many for one concept; the limit is 3"},
		}, {
			name: "recover", check: func(m Module) []string { return CheckRecover(m, "dom") },
			archive: "-- a/a.go --\npackage a\nfunc f() { defer func() { recover() }() }\n-- dom/a.go --\npackage dom\nfunc f() { defer func() { recover() }() }\n",
			want:    []string{"a/a.go:2:27: only dom may recover"},
		}, {
			name: "syscall/js beyond its error", check: CheckNamedOnly,
			archive: "-- a/a.go --\n//go:build js\npackage a\nimport \"syscall/js\"\nvar _ js.Error\nvar _ = js.Global().Get(\"x\")\n",
			want:    []string{"a/a.go:5:9: of syscall/js only js.Error may be named, not js.Global"},
		}, {
			name: "files that no target is built from", check: func(m Module) []string { return CheckLines(m, 1) },
			archive: "-- a/gen.go --\n//go:build ignore\npackage main\n\n-- a/testdata/a.go --\npackage a\n\n\n-- .cache/a.go --\npackage a\n\n\n-- a/e2e.go --\n//go:build e2e\npackage a\n",
			want:    []string{"a/e2e.go: 2 lines are too many for one concept; the limit is 1"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, c.check(made(t, c.archive))) })
	}
}

func TestCheckTop(t *testing.T) {
	assert.Equal(t, []string{"notes.txt does not belong at the top, where only these are: go.mod, site"},
		CheckTop([]string{".git", "go.mod", "notes.txt", "site"}, []string{"go.mod", "site"}))
}

func TestCheckScripts(t *testing.T) {
	for _, line := range []string{
		`e.innerHTML = x`, `e.insertAdjacentHTML("beforeend", x)`, `document.write(x)`, `eval(x)`, `new Function(x)`, `setTimeout("x()", 1)`,
	} {
		t.Run(line, func(t *testing.T) {
			got, err := CheckScripts(files("-- boot/a.js --\n// first\n"+line+"\n-- other/a.js --\n"+line+"\n"), "boot")
			require.NoError(t, err)
			require.Len(t, got, 1)
			assert.Regexp(t, `^boot/a\.js:2: .*: elements and code are not to be made from strings$`, got[0])
		})
	}
	got, err := CheckScripts(files("-- boot/a.js --\nif (/unsafe-eval/.test(e)) setTimeout(() => f(evaluate(x)), 1);\ne.textContent = x;\n"), "boot")
	require.NoError(t, err)
	assert.Empty(t, got)
}

func TestCheckMachinePaths(t *testing.T) {
	home := "/" + "home/me"
	got, err := CheckMachinePaths(files(strings.ReplaceAll("-- a/a.md --\nSee https://example.org~ and\n`~/notes`.\n-- dist/a.md --\n~\n-- photo.png --\n~\n", "~", home)))
	require.NoError(t, err)
	assert.Equal(t, []string{"a/a.md:2: `/" + "home/m: a path of one machine means nothing on another"}, got)
}

func TestParseRules(t *testing.T) {
	rules := parsed(t, "# a comment\n\npackage a imports b, c # why\npackage b imports nothing\nforeign d/... serves a\nwidget imports e, f\nwidget imports g\nwidget avoids h\n")
	assert.Equal(t, Rules{
		Packages: []Rule{{"a", []string{"b", "c"}}, {"b", nil}},
		Modules:  []Rule{{"d/...", []string{"a"}}},
		Widget:   []string{"e", "f", "g"},
		Avoided:  []string{"h"},
	}, rules)
	_, err := ParseRules("\npackage a import b\n")
	assert.ErrorContains(t, err, `line 2 of the rules: "package a import b" is no rule`)
}
