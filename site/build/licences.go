package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// licence is the licence text of something that is shipped.
type licence struct {
	name string // what it is of
	text string
}

// findLicences reads the licences of Go itself and of every other module whose packages are in the WebAssembly.
func findLicences(ctx context.Context, root, goroot string) ([]licence, error) {
	const format = "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Dir}}{{end}}{{end}}"
	modules, err := goCommand(ctx, root, "list", "-deps", "-f", format, "./wasm")
	if err != nil {
		return nil, err
	}
	lines := strings.FieldsFunc(modules, func(r rune) bool { return r == '\n' })
	slices.Sort(lines)
	lines = slices.Insert(slices.Compact(lines), 0, "Go\t"+goroot)
	var found []licence
	for _, line := range lines {
		name, dir, _ := strings.Cut(line, "\t")
		text, err := os.ReadFile(filepath.Join(dir, "LICENSE"))
		if err != nil {
			return nil, fmt.Errorf("the licence of %s must be shipped with the widget: %w", name, err)
		}
		found = append(found, licence{name, string(text)})
	}
	return found, nil
}

// notices makes the file with the licence texts.
func (p parts) notices() file {
	var b strings.Builder
	b.WriteString("Claimlight's widget contains software by others. These are their licences.\n")
	for _, l := range p.licences {
		fmt.Fprintf(&b, "\n%s\n%s\n\n%s\n", l.name, strings.Repeat("=", len(l.name)), strings.TrimSpace(l.text))
	}
	return file{"NOTICES.txt", []byte(b.String())}
}
