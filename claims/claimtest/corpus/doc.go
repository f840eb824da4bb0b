// Package corpus holds articles with quotes and where they stand: the conformance cases that every reader of articles must pass, the
// one of HTML files as well as the one in the browser. What passes here is found at the same offsets by both.
//
// A case is a txtar archive. Its comment says what it shows; its files are
//
//	article.html  the page, with «marks» around the words that are wanted
//	root          optional: the CSS selector of the article root
//	quotes.json   a list of quotes: exact, and where needed prefix, suffix and "occurrences": "all"
//	want          one line per quote: its index, its status, and the places it has, as they are marked
//
// A line of want reads
//
//	0 folded «a “clear\nproof”»
//	1 exact «Senat»#2
//	2 missing
//
// The words between the marks are the article's text, with \n, \t, \u00a0 and the like for characters that can't be seen. If the
// same words are marked several times, #2 is the second of them, in the order in which the marks open. Marks may nest. Under ambiguous the places are the rivals.
//
// Marks are taken out of the page before anything reads it; they never reach a parser as guillemets. To know which offsets
// they stand for, the marked page is parsed once with the marks as private characters, and the text around them must be
// the text of the page without them: a mark that changes how the page is parsed (between <pre> and its first line end, say)
// is an error. Guillemets that belong to the article are written &laquo; and &raquo;.
package corpus
