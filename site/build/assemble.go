package main

import (
	"io/fs"
	"slices"
)

// assemble makes the site from the repository's files and the widget's parts.
func assemble(fsys fs.FS, p parts, small bool) ([]file, error) {
	var shrink minifier = asIs
	if small {
		shrink = newMinifier()
	}
	plan, err := newPlan(fsys)
	if err != nil {
		return nil, err
	}
	pages, err := render(fsys, plan, p.moduleName())
	if err != nil {
		return nil, err
	}
	copies, err := plan.read(fsys)
	if err != nil {
		return nil, err
	}
	script, err := p.script(shrink)
	if err != nil {
		return nil, err
	}
	files, err := shrink.all(slices.Concat(pages, copies, []file{script}))
	if err != nil {
		return nil, err
	}
	files = append(files, p.module(), p.notices())
	sortByPath(files)
	manifest, err := newManifest(files)
	if err != nil {
		return nil, err
	}
	return append(files, manifest), nil
}
