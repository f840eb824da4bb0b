package main

import (
	"errors"
	"fmt"
	"path"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
	"github.com/tdewolff/minify/v2/json"
	"github.com/tdewolff/minify/v2/svg"
)

// minifier makes a file small. name is the file's, and its extension says what it is.
type minifier func(name string, data []byte) ([]byte, error)

// asIs leaves files as they are.
func asIs(_ string, data []byte) ([]byte, error) { return data, nil }

// newMinifier makes files small without changing what a reader gets.
// In HTML white space stays, run to one character: without it the minifier joins words, and claims would not be found.
// Tags and quotes stay too, for people read the pages' sources to learn how to embed the widget. In JSON numbers stay as they are written.
func newMinifier() minifier {
	m := minify.New()
	m.Add(".html", &html.Minifier{KeepWhitespace: true, KeepDocumentTags: true, KeepEndTags: true, KeepQuotes: true, KeepDefaultAttrVals: true})
	m.AddFunc(".css", css.Minify)
	m.AddFunc(".js", js.Minify)
	m.Add(".json", &json.Minifier{KeepNumbers: true})
	m.AddFunc(".svg", svg.Minify)
	return func(name string, data []byte) ([]byte, error) {
		small, err := m.Bytes(path.Ext(name), data)
		switch {
		case errors.Is(err, minify.ErrNotExist):
			return data, nil
		case err != nil:
			return nil, fmt.Errorf("minify %s: %w", name, err)
		}
		return small, nil
	}
}

// all makes each file small.
func (shrink minifier) all(files []file) ([]file, error) {
	small := make([]file, len(files))
	for i, f := range files {
		data, err := shrink(f.path, f.data)
		if err != nil {
			return nil, err
		}
		small[i] = file{f.path, data}
	}
	return small, nil
}
