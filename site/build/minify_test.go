package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMinify shows what must not get lost: the white space between words, and what people read in a page's source.
func TestMinify(t *testing.T) {
	for _, test := range []struct{ name, file, data, want string }{
		{"space around inline elements", "a.html", "a <em> b </em> c", "a <em> b </em> c"},
		{"space between blocks", "a.html", "<div>one</div>\n<div>two</div>", "<div>one</div>\n<div>two</div>"},
		{"space before a line break", "a.html", "one<br> two", "one<br> two"},
		{"space runs to one", "a.html", "<p>one\n\t two</p>", "<p>one\ntwo</p>"},
		{"preformatted text", "a.html", "<pre>one\n  two</pre>", "<pre>one\n  two</pre>"},
		{"tags and quotes", "a.html", `<p class="a">one</p>`, `<p class="a">one</p>`},
		{"comments go", "a.html", "<p>one<!-- two --></p>", "<p>one</p>"},
		{"style", "a.css", "a { color : red ; }", "a{color:red}"},
		{"script", "a.js", "const value = 1 ;", "const value=1"},
		{"drawing", "a.svg", `<svg>  <g> </g></svg>`, `<svg><g/></svg>`},
		{"numbers stay", "a.json", `{ "a": 1.0 }`, `{"a":1.0}`},
		{"other files stay", "a.txt", "one  two", "one  two"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := newMinifier()(test.file, []byte(test.data))
			require.NoError(t, err)
			assert.Equal(t, test.want, string(got))
		})
	}
}

func TestMinifyErrorNamesTheFile(t *testing.T) {
	_, err := newMinifier().all([]file{{"good.js", []byte("1")}, {"bad.js", []byte("const = ;")}})
	assert.ErrorContains(t, err, "minify bad.js: ")
}
