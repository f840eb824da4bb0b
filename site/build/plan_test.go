package main

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPlan(t *testing.T) {
	got, err := newPlan(fstest.MapFS{
		"site/pages/layout.html":       {},
		"site/pages/index.html":        {},
		"site/pages/embed/index.html":  {},
		"site/pages/embed/sample.json": {},
		"site/static/site.css":         {},
		"site/static/.hidden":          {},
		"site/static/img/car.svg":      {},
	})
	require.NoError(t, err)
	assert.Equal(t, plan{
		pages: []step{
			{"site/pages/embed/index.html", "embed/index.html"},
			{"site/pages/index.html", "index.html"},
		},
		copies: []step{
			{"site/articles/aurus/claims.json", "claims.json"},
			{"claims/claims.schema.json", "schema/claims-1.json"},
			{"site/static/img/car.svg", "img/car.svg"},
			{"site/static/site.css", "site.css"},
		},
	}, got)
}

func TestPlanErrors(t *testing.T) {
	for _, test := range []struct {
		name string
		fsys fstest.MapFS
		want string
	}{
		{"no pages", fstest.MapFS{"site/static/a.css": {}}, "site/pages"},
		{"no static files", fstest.MapFS{"site/pages/index.html": {}}, "site/static"},
		{
			"one path twice", fstest.MapFS{"site/pages/index.html": {}, "site/static/index.html": {}},
			"site/pages/index.html and site/static/index.html would both become index.html; rename one",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := newPlan(test.fsys)
			assert.ErrorContains(t, err, test.want)
		})
	}
}

func TestReadNamesTheMissingFile(t *testing.T) {
	_, err := plan{copies: []step{{schemaPath, "schema/claims-1.json"}}}.read(fstest.MapFS{})
	assert.ErrorContains(t, err, schemaPath)
}
