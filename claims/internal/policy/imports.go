package policy

import (
	"fmt"
	"slices"
	"strings"
)

// CheckArrows returns the imports between packages of the module that rules do not allow, packages without a rule, and
// rules without a package. Tests may import any package that Go lets them.
func CheckArrows(m Module, rules Rules) (faults []string) {
	packages := m.packages()
	for _, f := range m.Files {
		if f.Test {
			continue
		}
		rule, ok := ruleFor(rules.Packages, f.Package)
		if !ok {
			faults = append(faults, fmt.Sprintf("%s: package %s has no rule; add the line: package %s imports …", f.Path, f.Package, f.Package))
			continue
		}
		for _, imported := range f.Imports {
			if packages[imported] != nil && !matchesAny(rule.Allowed, imported) {
				faults = append(faults, fmt.Sprintf("%s: %s must not import %s; it may import %s", f.Path, f.Package, imported, list(rule.Allowed)))
			}
		}
	}
	return append(faults, staleRules(packages, rules)...)
}

// staleRules finds rules about packages that are not there.
func staleRules(packages map[string][]File, rules Rules) (faults []string) {
	for _, rule := range rules.Packages {
		found := false
		for name := range packages {
			found = found || matches(rule.Subject, name)
		}
		if !found {
			faults = append(faults, fmt.Sprintf("there is a rule about %s, but no such package", rule.Subject))
		}
	}
	return faults
}

// CheckUnused returns what rules allow and nothing does any more: an arrow that is gone should not come back unseen.
// What the WebAssembly may import of the standard library is left out: that is a list of what is small.
func CheckUnused(m Module, rules Rules) (faults []string) {
	imports := func(by func(File) bool, imported string) bool {
		return slices.ContainsFunc(m.Files, func(f File) bool { return by(f) && matchesSome(imported, f.Imports) })
	}
	for _, rule := range rules.Packages {
		for _, allowed := range rule.Allowed {
			if !imports(func(f File) bool { return !f.Test && matches(rule.Subject, f.Package) }, allowed) {
				faults = append(faults, fmt.Sprintf("%s does not import %s; take it out of the rule", rule.Subject, allowed))
			}
		}
	}
	for _, rule := range rules.Modules {
		for _, served := range rule.Allowed {
			if !imports(func(f File) bool { return served == tests && f.Test || matches(served, f.Package) || served == f.Path }, rule.Subject) {
				faults = append(faults, fmt.Sprintf("%s does not serve %s; take it out of the rule", rule.Subject, served))
			}
		}
	}
	return faults
}

// CheckForeign returns the imports of other modules, and of packages of the standard library that have a rule, by files
// that they do not serve. Bridges to JavaScript serve no other test either; the rest may be imported by any test.
func CheckForeign(m Module, rules Rules) (faults []string) {
	packages := m.packages()
	for _, f := range m.Files {
		for _, imported := range f.Imports {
			rule, ok := ruleFor(rules.Modules, imported)
			switch {
			case !ok && isForeign(imported) && packages[imported] == nil:
				faults = append(faults, fmt.Sprintf("%s: no rule knows %s; add the line: foreign %s serves …", f.Path, imported, imported))
			case ok && !serves(rule, f):
				faults = append(faults, fmt.Sprintf("%s: %s must not import %s; it serves %s", f.Path, f.Package, imported, list(rule.Allowed)))
			}
		}
	}
	return faults
}

// isForeign reports whether a path is one of another module: its first part has a dot, as a host name has.
func isForeign(imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	return strings.Contains(first, ".")
}

// serves reports whether a rule lets a file import its subject: by its package, by its path, or because it is a test.
func serves(rule Rule, f File) bool {
	if f.Test && !isBridge(rule.Subject) {
		return true
	}
	return matchesAny(rule.Allowed, f.Package) || slices.Contains(rule.Allowed, f.Path)
}

// isBridge reports whether a package is a way into JavaScript.
func isBridge(imported string) bool {
	return imported == "syscall/js" || matches("github.com/hack-pad/safejs/...", imported)
}

// CheckWidget returns what the files of the module in the WebAssembly import beyond each other, the bridges and what
// rules name.
func CheckWidget(m Module, rules Rules) (faults []string) {
	packages := m.packages()
	for _, f := range m.reachWasm() {
		for _, imported := range f.Imports {
			if packages[imported] == nil && !isBridge(imported) && !matchesAny(rules.Widget, imported) {
				faults = append(faults, fmt.Sprintf("%s: %s is in the WebAssembly and must not import %s; it may import %s",
					f.Path, f.Package, imported, list(rules.Widget)))
			}
		}
	}
	return faults
}

// CheckIndirect returns the ways by which a package that rules avoid comes into the WebAssembly. imports has the imports
// of every package in it, under full import paths. What only the bridges bring is their price and is left out.
func CheckIndirect(root string, imports map[string][]string, rules Rules) (faults []string) {
	cameBy := map[string]string{root: ""}
	for queue := []string{root}; len(queue) > 0; queue = queue[1:] {
		name := queue[0]
		if matchesAny(rules.Avoided, name) {
			faults = append(faults, "the WebAssembly must be without "+name+"; it comes by "+way(cameBy, name))
			continue
		}
		for _, imported := range imports[name] {
			if _, seen := cameBy[imported]; !seen && !isBridge(imported) {
				cameBy[imported] = name
				queue = append(queue, imported)
			}
		}
	}
	return faults
}

// way spells out how a package was reached: "wasm → strings → unicode".
func way(cameBy map[string]string, name string) string {
	steps := []string{name}
	for cameBy[name] != "" {
		name = cameBy[name]
		steps = append(steps, name)
	}
	slices.Reverse(steps)
	return strings.Join(steps, " → ")
}

func list(allowed []string) string {
	if len(allowed) == 0 {
		return "nothing"
	}
	return strings.Join(allowed, ", ")
}
