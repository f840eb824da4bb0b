package article

import (
	"fmt"
	"slices"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"github.com/claimlight/claimlight/claims/markup"
)

// findRoot gives the article root: the first element that selector matches, or without one the first of markup.Roots.
func findRoot(page *html.Node, selector string) (*html.Node, error) {
	if selector != "" {
		return findSelected(page, selector)
	}
	for _, selector := range markup.Roots {
		root, err := first(page, selector)
		if err != nil || root != nil {
			return root, err
		}
	}
	return nil, fmt.Errorf("the page has no article: none of %s is there; give a page that has one", strings.Join(markup.Roots, ", "))
}

func findSelected(page *html.Node, selector string) (*html.Node, error) {
	root, err := first(page, selector)
	if err != nil {
		return nil, err
	}
	if root == nil {
		return nil, fmt.Errorf("article selector %q matches no element; %s", selector, choices(page))
	}
	return root, nil
}

// first gives the first element in document order that selector matches, nil if there is none.
// It walks by itself, since cascadia's own search goes into templates.
func first(page *html.Node, selector string) (*html.Node, error) {
	matcher, err := cascadia.ParseGroup(selector)
	if err != nil {
		return nil, fmt.Errorf("article selector %q: %w; write one such as #story or article.main", selector, err)
	}
	for n, at := range walk(page) {
		if at == begins && n.Type == html.ElementNode && matcher.Match(n) {
			return n, nil
		}
	}
	return nil, nil
}

// choices ends an error about a selector that matches nothing.
func choices(page *html.Node) string {
	if found := landmarks(page); len(found) > 0 {
		return "the page has " + strings.Join(found, ", ")
	}
	return "the page has no body"
}

// maxLandmarks keeps an error message to a line or two.
const maxLandmarks = 12

// landmarks gives selectors of the elements that may have been meant by one that matches nothing: those of the body that
// have an id, and those that are there to hold a page's content.
func landmarks(page *html.Node) []string {
	var found []string
	for n, at := range walk(page) {
		if at == ends || n.Type != html.ElementNode || isBlind(n) {
			continue
		}
		if s := selectorOf(n); s != "" && !slices.Contains(found, s) {
			found = append(found, s)
		}
		if len(found) == maxLandmarks {
			return append(found, "…")
		}
	}
	return found
}

// selectorOf gives a selector of n that can be used as it is, empty if n is no landmark.
func selectorOf(n *html.Node) string {
	if id, _ := attribute(n, "id"); isPlainName(id) {
		return n.Data + "#" + id
	}
	if !slices.Contains([]string{"body", "main", "article", "section"}, n.Data) {
		return ""
	}
	selector := n.Data
	classes, _ := attribute(n, "class")
	for class := range strings.FieldsSeq(classes) {
		if isPlainName(class) {
			selector += "." + class
		}
	}
	return selector
}

// isPlainName reports whether s can stand in a selector without escapes.
func isPlainName(s string) bool {
	for i, r := range s {
		letter := 'a' <= r|0x20 && r|0x20 <= 'z' || r == '_' || r >= 0x80
		if !letter && (i == 0 || r != '-' && (r < '0' || r > '9')) {
			return false
		}
	}
	return s != ""
}
