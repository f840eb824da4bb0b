// Package markup holds the rules of "Article text" that concern HTML, as plain lists:
// which element is the article, which elements break a word, and which text is never matched.
// The browser's snapshot and the HTML reader both take them from here, so that the two can't drift apart.
package markup

// Roots are the CSS selectors of the article root, the first that matches wins.
var Roots = []string{
	"[itemprop=articleBody]", "article", "[role=article]", "main", "[role=main]", "body",
}

// Blind are the elements whose text counts for offsets but is never matched: what a reader does not read as
// the article, and the widget's own elements. Elements with a hidden attribute are blind too.
var Blind = []string{
	"head", "script", "style", "template", "noscript", "textarea", "select",
	"claimlight-marker", "claimlight-panel", "claimlight-card",
}

// Blocks are the elements at whose beginning and end a word ends: the block-level elements of the HTML
// Standard's rendering section, table parts, and br.
var Blocks = []string{
	"address", "article", "aside", "blockquote", "body", "br", "button", "caption", "center", "col", "colgroup", "dd",
	"details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
	"h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu",
	"nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "select", "summary",
	"table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul", "xmp",
}
