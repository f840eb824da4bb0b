package article

import (
	"bytes"
	"fmt"
	"io"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/claimlight/claimlight/claims/anchor"
)

// Options say how to read a page.
type Options struct {
	Root string // CSS selector of the article root, without pseudo-classes that only cascadia knows; empty: the first of markup.Roots
}

// Document is a page with the text of its article.
type Document struct {
	Text  anchor.Text
	Page  *html.Node // the whole page, a document node
	Root  *html.Node // the article root
	Nodes []TextNode // the text nodes under Root that have characters, in document order
}

// Parse reads an HTML page. It errs if the page can't be read, is not UTF-8, is nested too deeply for a tree, or has no
// article root; if opts.Root is no CSS selector; and if nothing matches it. Its size is not limited: who reads from strangers limits r.
func Parse(r io.Reader, opts Options) (*Document, error) {
	page, err := parse(r)
	if err != nil {
		return nil, err
	}
	root, err := findRoot(page, opts.Root)
	if err != nil {
		return nil, err
	}
	text, nodes := read(root)
	return &Document{Text: text, Page: page, Root: root, Nodes: nodes}, nil
}

// parse gives the page's tree as a browser has it before its first script runs.
func parse(r io.Reader) (*html.Node, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read page: %w", err)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if err := checkUTF8(data); err != nil {
		return nil, err
	}
	page, err := html.ParseWithOptions(bytes.NewReader(data), html.ParseOptionEnableScripting(true))
	if err != nil { // of all that can be wrong with HTML only depth is an error
		return nil, fmt.Errorf("parse page: %w; nest its elements less deeply", err)
	}
	return page, nil
}

// checkUTF8 says where data first is not UTF-8.
func checkUTF8(data []byte) error {
	if utf8.Valid(data) {
		return nil
	}
	line, lineStart := 1, 0
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			column := utf8.RuneCount(data[lineStart:i]) + 1
			return fmt.Errorf("line %d, column %d: byte %#02x is not UTF-8; save the page as UTF-8", line, column, data[i])
		}
		i += size
		if r == '\n' {
			line, lineStart = line+1, i
		}
	}
	return nil
}
