package policy

import (
	"fmt"
	"go/ast"
	"slices"
	"strings"
)

// CheckTags returns the files that import a bridge to JavaScript but are built for other targets than js/wasm, or not for it.
func CheckTags(m Module) (faults []string) {
	for _, f := range m.Files {
		if slices.ContainsFunc(f.Imports, isBridge) && (f.Native || !f.Wasm) {
			faults = append(faults, f.Path+": it imports a bridge to JavaScript, so it must say //go:build js && wasm")
		}
	}
	return faults
}

// CheckNames returns packages whose names say nothing.
func CheckNames(m Module) (faults []string) {
	vague := []string{"util", "utils", "helper", "helpers", "common", "misc", "shared", "base", "lib"}
	for name, files := range m.packages() {
		if slices.Contains(vague, files[0].syntax.Name.Name) {
			faults = append(faults, fmt.Sprintf("%s: package %s is to be named by what it does", name, files[0].syntax.Name.Name))
		}
	}
	slices.Sort(faults)
	return faults
}

// CheckLines returns files of more than limit lines. Generated ones may have any number.
func CheckLines(m Module, limit int) (faults []string) {
	for _, f := range m.Files {
		if !f.Generated && f.Lines > limit {
			faults = append(faults, fmt.Sprintf("%s: %d lines are too many for one concept; the limit is %d", f.Path, f.Lines, limit))
		}
	}
	return faults
}

// CheckRecover returns the places that recover from panics outside the package of that name.
// TinyGo's WebAssembly has no recover, so code that relies on it would work under one compiler only.
func CheckRecover(m Module, allowed string) (faults []string) {
	for _, f := range m.Files {
		if f.Test || f.Package == allowed {
			continue
		}
		ast.Inspect(f.syntax, func(node ast.Node) bool {
			if call, ok := node.(*ast.CallExpr); ok && isName(call.Fun, "recover") {
				faults = append(faults, fmt.Sprintf("%s: only %s may recover", f.set.Position(call.Pos()), allowed))
			}
			return true
		})
	}
	return faults
}

// CheckNamedOnly returns the uses of package syscall/js beyond the name js.Error, which errors.As needs.
// jsguard overlooks chained calls such as js.Global().Get("x").Call("y").
func CheckNamedOnly(m Module) (faults []string) {
	for _, f := range m.Files {
		if !slices.Contains(f.Imports, "syscall/js") {
			continue
		}
		ast.Inspect(f.syntax, func(node ast.Node) bool {
			use, ok := node.(*ast.SelectorExpr)
			if ok && isName(use.X, "js") && use.Sel.Name != "Error" {
				faults = append(faults, fmt.Sprintf("%s: of syscall/js only js.Error may be named, not js.%s", f.set.Position(use.Pos()), use.Sel.Name))
			}
			return true
		})
	}
	return faults
}

func isName(expr ast.Expr, name string) bool {
	ident, ok := expr.(*ast.Ident)
	return ok && ident.Name == name
}

// CheckTop returns what does not belong at the top of the repository. Names that start with a dot may stand there.
func CheckTop(names, allowed []string) (faults []string) {
	for _, name := range names {
		if !strings.HasPrefix(name, ".") && !slices.Contains(allowed, name) {
			faults = append(faults, fmt.Sprintf("%s does not belong at the top, where only these are: %s", name, list(allowed)))
		}
	}
	return faults
}
