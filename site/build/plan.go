package main

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Where things are in the repository.
const (
	pagesDir    = "site/pages"
	layoutPath  = "site/pages/layout.html"
	staticDir   = "site/static"
	demoDir     = "site/articles/aurus" // the article of the front page
	examplePath = "site/pages/embed/minimal.json"
	schemaPath  = "claims/claims.schema.json"
)

// plan says which file of the site comes from which file of the repository.
type plan struct {
	pages  []step // templates to be rendered in the layout
	copies []step // files that are taken as they are
}

// step makes the file to from the file from.
type step struct{ from, to string }

// newPlan looks into the repository's folders. It errs when one is missing, and when two files would have the same path.
func newPlan(fsys fs.FS) (plan, error) {
	p := plan{copies: []step{
		{path.Join(demoDir, "claims.json"), "claims.json"},
		{schemaPath, "schema/claims-1.json"},
	}}
	pages, err := list(fsys, pagesDir)
	if err != nil {
		return plan{}, err
	}
	for _, page := range pages {
		if path.Ext(page.from) == ".html" && page.from != layoutPath {
			p.pages = append(p.pages, page)
		}
	}
	static, err := list(fsys, staticDir)
	if err != nil {
		return plan{}, err
	}
	p.copies = append(p.copies, static...)
	return p, p.check()
}

// list plans the files below a folder, but for dot files, at the same place in the site.
func list(fsys fs.FS, dir string) (steps []step, err error) {
	err = fs.WalkDir(fsys, dir, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(entry.Name(), ".") {
			return err
		}
		steps = append(steps, step{name, strings.TrimPrefix(name, dir+"/")})
		return nil
	})
	return steps, err
}

// check refuses two files with one path.
func (p plan) check() error {
	from := map[string]string{}
	for _, s := range slices.Concat(p.pages, p.copies) {
		if first, taken := from[s.to]; taken {
			return fmt.Errorf("%s and %s would both become %s; rename one", first, s.from, s.to)
		}
		from[s.to] = s.from
	}
	return nil
}

// read returns the files that are copied.
func (p plan) read(fsys fs.FS) ([]file, error) {
	files := make([]file, len(p.copies))
	for i, s := range p.copies {
		data, err := fs.ReadFile(fsys, s.from)
		if err != nil {
			return nil, err
		}
		files[i] = file{s.to, data}
	}
	return files, nil
}
