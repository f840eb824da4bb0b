package policy

import (
	"bytes"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// Module is what the checks know of a Go module.
type Module struct {
	Path  string // "github.com/claimlight/claimlight"
	Files []File // by path
}

// File is one Go file.
type File struct {
	Path      string   // with slashes, from the module's root
	Package   string   // the package's folder, from the module's root; "." is the root
	Test      bool     // its name ends in _test.go
	Native    bool     // it is built for an ordinary machine
	Wasm      bool     // it is built for js/wasm
	Generated bool     // it says "Code generated"
	Lines     int      // how many
	Imports   []string // import paths; those of the module itself are relative to its root
	syntax    *ast.File
	set       *token.FileSet
}

// Load reads every Go file under fsys but those of testdata, of folders whose names start with a dot or an underscore,
// and those that no target is built from (//go:build ignore).
func Load(modulePath string, fsys fs.FS) (Module, error) {
	module := Module{Path: modulePath}
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && isIgnored(name):
			return fs.SkipDir
		case entry.IsDir() || path.Ext(name) != ".go":
			return nil
		}
		file, err := load(modulePath, fsys, name)
		if err == nil && (file.Native || file.Wasm) {
			module.Files = append(module.Files, file)
		}
		return err
	})
	return module, err
}

func isIgnored(folder string) bool {
	base := path.Base(folder)
	return folder != "." && (base[0] == '.' || base[0] == '_') || base == "testdata"
}

func load(modulePath string, fsys fs.FS, name string) (File, error) {
	source, err := fs.ReadFile(fsys, name)
	if err != nil {
		return File{}, err
	}
	set := token.NewFileSet()
	syntax, err := parser.ParseFile(set, name, source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return File{}, err
	}
	file := File{
		Path: name, Package: path.Dir(name), Test: strings.HasSuffix(name, "_test.go"), Generated: ast.IsGenerated(syntax),
		Lines: bytes.Count(source, []byte("\n")), syntax: syntax, set: set,
	}
	for _, spec := range syntax.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return File{}, err
		}
		file.Imports = append(file.Imports, strings.TrimPrefix(imported, modulePath+"/"))
	}
	if file.Native, err = isBuilt(fsys, name, "linux", "amd64"); err != nil {
		return File{}, err
	}
	file.Wasm, err = isBuilt(fsys, name, "js", "wasm")
	return file, err
}

// isBuilt reports whether a file takes part in a build for a target, with the tags of every kind of test.
func isBuilt(fsys fs.FS, name, goos, goarch string) (bool, error) {
	target := build.Context{
		GOOS: goos, GOARCH: goarch, Compiler: "gc", ReleaseTags: build.Default.ReleaseTags, BuildTags: []string{"e2e"},
		JoinPath: path.Join,
		OpenFile: func(name string) (io.ReadCloser, error) { return fsys.Open(name) },
	}
	return target.MatchFile(path.Dir(name), path.Base(name))
}

// packages groups the files by their package, without tests.
func (m Module) packages() map[string][]File {
	found := map[string][]File{}
	for _, f := range m.Files {
		if !f.Test {
			found[f.Package] = append(found[f.Package], f)
		}
	}
	return found
}

// reachWasm returns the files of the module that the WebAssembly is built from: those of package wasm for js/wasm and of
// everything it imports.
func (m Module) reachWasm() (files []File) {
	packages := m.packages()
	seen := map[string]bool{"wasm": true}
	for queue := []string{"wasm"}; len(queue) > 0; queue = queue[1:] {
		for _, f := range packages[queue[0]] {
			if !f.Wasm {
				continue
			}
			files = append(files, f)
			for _, imported := range f.Imports {
				if packages[imported] != nil && !seen[imported] {
					seen[imported] = true
					queue = append(queue, imported)
				}
			}
		}
	}
	return files
}
