package article

import (
	"io"

	"golang.org/x/net/html"

	"github.com/claimlight/claimlight/claims/anchor"
)

// Options say how to read a page.
type Options struct {
	Root string // CSS selector of the article root; empty: the first of markup.Roots
}

// Document is a page with the text of its article.
type Document struct {
	Text anchor.Text
	Root *html.Node // the article root
}

// Parse reads an HTML page.
func Parse(r io.Reader, opts Options) (*Document, error) {
	return &Document{}, nil
}
