package main

import (
	"bytes"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"strings"

	"github.com/claimlight/claimlight/claims"
)

// content is what the pages are about.
type content struct {
	Article claims.File   // the claims file of the demo's article
	Body    template.HTML // the article itself, as it stands in the repository
	Legend  []legendEntry
	Example string // a claims file to show
	Module  string // name of the WebAssembly file
}

// page is what a template gets.
type page struct {
	content
	Path string // of the page in the site
	Base string // relative URL of the site's root
}

// render makes the pages: each is a template that defines title, description and main, and is put in the layout.
func render(fsys fs.FS, p plan, module string) ([]file, error) {
	c, err := readContent(fsys)
	if err != nil {
		return nil, err
	}
	c.Module = module
	files := make([]file, len(p.pages))
	for i, s := range p.pages {
		data, err := renderPage(fsys, s, page{c, s.to, base(s.to)})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.from, err)
		}
		files[i] = file{s.to, data}
	}
	return files, nil
}

func renderPage(fsys fs.FS, s step, p page) ([]byte, error) {
	// One set per page, for each defines the same names.
	set, err := template.New(path.Base(layoutPath)).Option("missingkey=error").ParseFS(fsys, layoutPath, s.from)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := set.ExecuteTemplate(&out, path.Base(layoutPath), p); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// base leads from a page to the site's root.
func base(to string) string {
	if depth := strings.Count(to, "/"); depth > 0 {
		return strings.Repeat("../", depth)
	}
	return "./"
}

// readContent reads what the pages are about. It errs if the demo's claims file has a fault.
func readContent(fsys fs.FS) (content, error) {
	name := path.Join(demoDir, "claims.json")
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return content{}, err
	}
	demo, problems := claims.Decode(name, data)
	if err := problems.Err(); err != nil {
		return content{}, err
	}
	body, err := fs.ReadFile(fsys, path.Join(demoDir, "article.html"))
	if err != nil {
		return content{}, err
	}
	example, err := fs.ReadFile(fsys, examplePath)
	if err != nil {
		return content{}, err
	}
	return content{
		Article: demo,
		Body:    template.HTML(body), //nolint:gosec // a file of this repository, not input
		Legend:  newLegend(demo),
		Example: strings.TrimSpace(string(example)),
	}, nil
}
