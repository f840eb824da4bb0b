package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims/article"
)

func TestRoot(t *testing.T) {
	for _, test := range []struct{ name, page, selector, want string }{
		{"the body of the article wins over the article", `<article>head<div itemprop=articleBody>text</div></article>`, "", "text"},
		{"article", `<main>nav<article>text</article></main>`, "", "text"},
		{"role article", `<main>nav<div role=article>text</div></main>`, "", "text"},
		{"main", `<header>head</header><main>text</main>`, "", "text"},
		{"role main", `<header>head</header><div role=main>text</div>`, "", "text"},
		{"body", `<title>head</title>text`, "", "text"},
		{"the first of several", `<article>one</article><article>two</article>`, "", "one"},
		{"not in a template", `<template><article>one</article></template><article>two</article>`, "", "two"},
		{"a selector", `<article>one</article><div class="x story">two</div>`, "div.story", "two"},
		{"a list of selectors goes by the page's order", `<p id=a>one</p><p id=b>two</p>`, "#b, #a", "one"},
		{"a selector with a combinator", `<p>one</p><section><p>two</p></section>`, "section > p", "two"},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc := parse(t, test.page, article.Options{Root: test.selector})
			assert.Equal(t, test.want, doc.Text.Chars)
		})
	}
}

func TestHiddenAroundTheRootIsNotLookedAt(t *testing.T) {
	assert.Equal(t, "text", show(parse(t, `<div hidden><article>text</article></div>`, article.Options{}).Text))
	assert.Equal(t, "[text]", show(parse(t, `<article hidden>text</article>`, article.Options{}).Text))
}

func TestErrors(t *testing.T) {
	deep := strings.Repeat("<div>", 100_000)
	for _, test := range []struct{ name, page, selector, want string }{
		{"no selector", `<p>`, "p[", `article selector "p[": expected identifier, found EOF instead; write one such as #story or article.main`},
		{"an empty list", `<p>`, ",", `article selector ",": `},
		{"nothing matches", `<main id=page><article class="post long">x</article><div id=foot></div></main>`, "#story",
			`article selector "#story" matches no element; the page has body, main#page, article.post.long, div#foot`},
		{"nothing matches a page of frames", `<frameset><frame></frameset>`, "#story", `article selector "#story" matches no element; the page has no body`},
		{"many elements", `<section id=1 class="a:b c"></section>` + ids(50), "#story", `the page has body, section.c, div#a, div#b, div#c, div#d, div#e, div#f, div#g, div#h, div#i, div#j, …`},
		{"a page of frames", `<frameset><frame></frameset>`, "", "the page has no article: none of [itemprop=articleBody], article,"},
		{"not UTF-8", "<p>a\né\xe9", "", "line 2, column 2: byte 0xe9 is not UTF-8; save the page as UTF-8"},
		{"too deep", deep, "", "parse page: html: open stack of elements exceeds 512 nodes"},
		{"too deep, text in the middle", deep + "x" + strings.Repeat("</div>", 100_000), "", "exceeds 512 nodes"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := article.Parse(strings.NewReader(test.page), article.Options{Root: test.selector})
			assert.ErrorContains(t, err, test.want)
		})
	}
}

func ids(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("<div id=" + string(rune('a'+i%26)) + "></div>")
	}
	return b.String()
}

func TestByteOrderMarkIsDropped(t *testing.T) {
	assert.Equal(t, "text", parse(t, "\ufefftext", article.Options{}).Text.Chars)
}

func TestFailedReadIsReported(t *testing.T) {
	_, err := article.Parse(failingReader{}, article.Options{})
	assert.ErrorIs(t, err, assert.AnError)
}

type failingReader struct{}

func (failingReader) Read([]byte) (int, error) { return 0, assert.AnError }
