package main

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBase(t *testing.T) {
	for path, want := range map[string]string{"index.html": "./", "embed/index.html": "../", "a/b/c.html": "../../"} {
		assert.Equal(t, want, base(path), path)
	}
}

// TestRenderPage holds that a page is put in the layout, and that text is escaped.
func TestRenderPage(t *testing.T) {
	got, err := renderPage(fstest.MapFS{
		"site/pages/layout.html": {Data: []byte(`<a href="{{.Base}}">{{template "main" .}}</a>`)},
		"site/pages/a/b.html":    {Data: []byte(`{{define "main"}}{{.Module}} at {{.Path}}{{end}}`)},
	}, step{"site/pages/a/b.html", "a/b.html"}, page{content{Module: "<b>"}, "a/b.html", "../"})
	require.NoError(t, err)
	assert.Equal(t, `<a href="../">&lt;b&gt; at a/b.html</a>`, string(got))
}

func TestRenderErrorsNameTheFile(t *testing.T) {
	minimal := func() fstest.MapFS {
		return fstest.MapFS{
			"site/pages/layout.html":           {Data: []byte(`{{template "main" .}}`)},
			"site/pages/index.html":            {Data: []byte(`{{define "main"}}text{{end}}`)},
			"site/pages/embed/minimal.json":    {Data: []byte(`{}`)},
			"site/articles/aurus/article.html": {Data: []byte(`<p>text</p>`)},
			"site/articles/aurus/claims.json": {Data: []byte(`{"version": 1, "claims": [],
				"article": {"url": "https://news.example/", "title": "t", "published": "2024-03-16"}}`)},
		}
	}
	steps := plan{pages: []step{{"site/pages/index.html", "index.html"}}}
	for _, test := range []struct{ name, file, data, want string }{
		{"no fault", "site/pages/index.html", `{{define "main"}}x{{end}}`, ""},
		{"template", "site/pages/index.html", `{{define "main"}}{{.Nothing}}{{end}}`, "site/pages/index.html: "},
		{"syntax", "site/pages/index.html", `{{define`, "site/pages/index.html: "},
		{"claims file", "site/articles/aurus/claims.json", "{}", "site/articles/aurus/claims.json:1:1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			fsys := minimal()
			fsys[test.file].Data = []byte(test.data)
			_, err := render(fsys, steps, "module.wasm")
			if test.want == "" {
				assert.NoError(t, err)
				return
			}
			assert.ErrorContains(t, err, test.want)
		})
	}
	for _, name := range []string{"site/pages/layout.html", examplePath, demoDir + "/article.html", demoDir + "/claims.json"} {
		t.Run("without "+name, func(t *testing.T) {
			fsys := minimal()
			delete(fsys, name)
			_, err := render(fsys, steps, "module.wasm")
			assert.ErrorContains(t, err, name)
		})
	}
}
