package main

import (
	"net/url"
	"path"
	"strings"
	"testing"

	"github.com/andybalholm/cascadia"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

// eachPage runs a test on every page of the site, minified and plain.
func eachPage(t *testing.T, test func(t *testing.T, site map[string]string, name string, page *html.Node)) {
	eachSite(t, func(t *testing.T, site map[string]string) {
		for name, data := range site {
			if path.Ext(name) != ".html" {
				continue
			}
			t.Run(name, func(t *testing.T) { test(t, site, name, parse(t, data)) })
		}
	})
}

func parse(t *testing.T, data string) *html.Node {
	t.Helper()
	page, err := html.Parse(strings.NewReader(data))
	require.NoError(t, err)
	return page
}

// all returns what a CSS selector matches, in document order.
func all(page *html.Node, selector string) []*html.Node {
	return cascadia.QueryAll(page, cascadia.MustCompile(selector))
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func TestPages(t *testing.T) {
	eachPage(t, func(t *testing.T, _ map[string]string, _ string, page *html.Node) {
		for _, selector := range []string{
			"html[lang]", "head > title", "head > meta[name=description][content]", "head > meta[name=viewport]",
			"head > meta[http-equiv=Content-Security-Policy]", "h1", "main#main", "a[href='#main']",
		} {
			assert.Len(t, all(page, selector), 1, selector)
		}
		assert.NotEmpty(t, strings.TrimSpace(all(page, "title")[0].FirstChild.Data))
		assert.NotEmpty(t, attribute(all(page, "meta[name=description]")[0], "content"))
	})
}

func TestNoIDTwice(t *testing.T) {
	eachPage(t, func(t *testing.T, _ map[string]string, _ string, page *html.Node) {
		seen := map[string]bool{}
		for _, n := range all(page, "[id]") {
			id := attribute(n, "id")
			assert.False(t, seen[id], id)
			seen[id] = true
		}
	})
}

// TestHeadingsDescend holds that no level is left out on the way down.
func TestHeadingsDescend(t *testing.T) {
	eachPage(t, func(t *testing.T, _ map[string]string, _ string, page *html.Node) {
		before := 0
		for _, n := range all(page, "h1, h2, h3, h4, h5, h6") {
			level := int(n.Data[1] - '0')
			assert.LessOrEqual(t, level, before+1, n.FirstChild.Data)
			before = level
		}
	})
}

// TestPagesLiveWithTheirPolicy holds that nothing on a page is what its own policy forbids: inline code, and what comes from elsewhere.
func TestPagesLiveWithTheirPolicy(t *testing.T) {
	eachPage(t, func(t *testing.T, _ map[string]string, _ string, page *html.Node) {
		assert.Empty(t, all(page, "style, [style], base, form, iframe, script:not([src])"))
		for _, n := range all(page, "*") {
			for _, a := range n.Attr {
				assert.False(t, strings.HasPrefix(a.Key, "on"), "%s has %s", n.Data, a.Key)
			}
		}
		for _, n := range all(page, "[src], link[href]") {
			address, err := url.Parse(attribute(n, "src") + attribute(n, "href"))
			require.NoError(t, err)
			assert.False(t, address.IsAbs(), "%s comes from elsewhere", address)
		}
	})
}

// TestLinksResolve holds that what a page names within the site is there, down to the element that a fragment means.
func TestLinksResolve(t *testing.T) {
	eachPage(t, func(t *testing.T, site map[string]string, name string, page *html.Node) {
		for _, n := range all(page, "[href], [src], [data-claims]") {
			address := attribute(n, "href") + attribute(n, "src")
			assertResolves(t, site, name, address)
			if file := attribute(n, "data-claims"); file != "" {
				assertResolves(t, site, name, file)
			}
		}
	})
}

func assertResolves(t *testing.T, site map[string]string, from, address string) {
	t.Helper()
	target, err := (&url.URL{Path: "/" + from}).Parse(address)
	require.NoError(t, err)
	if target.IsAbs() {
		return
	}
	name := strings.TrimPrefix(target.Path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	data, there := site[name]
	if assert.True(t, there, "%s: there is no %s", address, name) && target.Fragment != "" {
		assert.Len(t, all(parse(t, data), "#"+target.Fragment), 1, address)
	}
}
