package article_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/article"
)

// Each want shows the text with its breaks as | and its blind spans in [ and ].
func TestText(t *testing.T) {
	for _, test := range []struct{ name, page, want string }{
		{"inline elements do not break", `<p>a<b>b</b><a href=x>c</a>`, "abc"},
		{"blocks break between text", `<p>one</p><p>two</p>`, "one|two"},
		{"edges of several blocks are one break", `<div><p>one</p></div><div><ul><li>two</ul></div>three`, "one|two|three"},
		{"no break at the start and the end", `<div><p><br>one<br></p></div>`, "one"},
		{"white space between blocks is text", "<p>one</p>\n<p>two</p>", "one|\n|two"},
		{"br breaks", `one<br>two`, "one|two"},
		{"wbr and soft hyphen do not", `one<wbr>two&shy;three`, "onetwo\u00adthree"},
		{"hr breaks", `one<hr>two`, "one|two"},
		{"an empty block breaks", `one<div></div>two`, "one|two"},
		{"a comment does not", `one<!-- and -->two`, "onetwo"},
		{"table cells break", `<table><tr><td>a<td>b<tr><th>c</table>`, "a|b|c"},
		{"stray text leaves its table", `<table>stray<tr><td>x</table>`, "stray|x"},
		{"blind text counts", `a<script>s()</script>b<style>t</style>c`, "a[s()]b[t]c"},
		{"blind spans that touch are one", `a<script>s</script><style>t</style>b`, "a[st]b"},
		{"a blind block breaks", `a<textarea>x</textarea>b`, "a|[x]|b"},
		{"blocks break in blind text too", `a<div hidden>x<p>y</p></div>b`, "a|[x|y]|b"},
		{"hidden of any value is blind", `<p hidden=until-found>x</p><span hidden="">y</span>z`, "[x|y]z"},
		{"blind within blind", `<div hidden>x<script>y</script>z</div>a`, "[xyz]|a"},
		{"noscript is one blind text", `a<noscript><p>x</p></noscript>b`, "a[<p>x</p>]b"},
		{"a template holds no text", `a<template><p>x</p></template>b`, "ab"},
		{"a declared shadow tree holds no text", `<div><template shadowrootmode=open>x</template>b</div>`, "b"},
		{"an SVG element called template is no template", `<svg><template>x</template></svg>a`, "[x]a"},
		{"a select is blind and breaks", `a<select><option>x<option>y</select>b`, "a|[x|y]|b"},
		{"an iframe's content is blind", `a<iframe><p>x</p></iframe>b`, "a[<p>x</p>]b"},
		{"ruby annotations are blind", `<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rt>きょう</ruby>`, "東[(とう)]京[きょう]"},
		{"the widget's elements are blind", `a<claimlight-marker>x</claimlight-marker>b`, "a[x]b"},
		{"SVG texts stand apart", `<svg><title>t</title><text>a<tspan>b</tspan></text><text>c</text></svg>`, "[t]|ab|c"},
		{"CDATA in SVG is text", `<svg><text><![CDATA[a<b]]></text></svg>`, "a<b"},
		{"a formula's source is blind", `<math><semantics><mi>x</mi><annotation>\xi</annotation></semantics></math>`, `x[\xi]`},
		{"pre loses its first line end", "<pre>\n\none\r\ntwo</pre>", "\none\ntwo"},
		{"textarea loses its first line end", "<textarea>\nx</textarea>", "[x]"},
		{"references are resolved", `a&amp;b&nbsp;c&#x1F600;&hellip;`, "a&b\u00a0c😀…"},
		{"NUL is dropped", "a\x00b", "ab"},
		{"offsets count astral characters twice", `<p>😀</p><p>b</p>`, "😀|b"},
		{"misnested elements", `<b><p>one</b>two</p>`, "onetwo"},
		{"an empty page", ``, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc := parse(t, test.page, article.Options{})
			assert.Equal(t, test.want, show(doc.Text))
		})
	}
}

func TestNodesCoverTheText(t *testing.T) {
	doc := parse(t, `<article>a<b>😀</b><script>x</script><p>c</article>d`, article.Options{})
	type node struct {
		span  anchor.Span
		data  string
		blind bool
	}
	var got []node
	for _, n := range doc.Nodes {
		got = append(got, node{n.Span, n.Node.Data, n.Blind})
	}
	assert.Equal(t, []node{
		{anchor.Span{Start: 0, End: 1}, "a", false},
		{anchor.Span{Start: 1, End: 3}, "😀", false},
		{anchor.Span{Start: 3, End: 4}, "x", true},
		{anchor.Span{Start: 4, End: 5}, "c", false},
	}, got)
}

func parse(t *testing.T, page string, opts article.Options) *article.Document {
	t.Helper()
	doc, err := article.Parse(strings.NewReader(page), opts)
	require.NoError(t, err)
	return doc
}

// show writes text with its breaks as | and its blind spans in [ and ].
func show(text anchor.Text) string {
	var b strings.Builder
	units := utf16.Encode([]rune(text.Chars))
	from := 0
	for i := range len(units) + 1 {
		marks := marksAt(text, anchor.Offset(i))
		if marks != "" || i == len(units) {
			b.WriteString(string(utf16.Decode(units[from:i])) + marks)
			from = i
		}
	}
	return b.String()
}

// marksAt closes a blind span, breaks, and opens a blind span, in this order.
func marksAt(text anchor.Text, at anchor.Offset) string {
	var marks string
	if slices.ContainsFunc(text.Blind, func(s anchor.Span) bool { return s.End == at }) {
		marks += "]"
	}
	if slices.Contains(text.Breaks, at) {
		marks += "|"
	}
	if slices.ContainsFunc(text.Blind, func(s anchor.Span) bool { return s.Start == at }) {
		marks += "["
	}
	return marks
}
