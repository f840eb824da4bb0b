// Package markup holds the rules of "Article text" that concern HTML, as plain lists:
// which element is the article, which elements break a word, and which text is never matched.
// The browser's snapshot and the HTML reader both take them from here, so that the two can't drift apart.
// How the lists are applied is written down, step by step, in package article.
//
// An element belongs to a list by its local name, whatever its namespace: the style of an SVG drawing is as
// little a part of the article as the page's own.
package markup

// Roots are the CSS selectors of the article root, the first that matches wins.
var Roots = []string{
	"[itemprop=articleBody]", "article", "[role=article]", "main", "[role=main]", "body",
}

// HiddenAttribute makes the element that carries it blind, whatever its value.
const HiddenAttribute = "hidden"

// ClaimsType is the media type of a claims file: the type of the link and of the script element by which a page names its own.
const ClaimsType = "application/claims+json"

// Blind are the elements whose text counts for offsets but is never matched, because no reader reads it as the article.
var Blind = []string{
	// What the HTML Standard's rendering section does not display.
	"head", "title", "script", "style", "template", "noscript", "noembed", "noframes", "datalist",
	// What a reader fills in, and what stands in for media and gauges that can't be shown.
	"textarea", "select", "iframe", "object", "audio", "video", "canvas", "meter", "progress",
	// Ruby: the annotations stand beside the words, and would part the words that a quote has in one piece.
	"rp", "rt",
	// SVG and MathML: descriptions, and the source of a formula beside the formula.
	"desc", "metadata", "annotation", "annotation-xml",
	// The widget's own.
	"claimlight-marker", "claimlight-panel", "claimlight-card",
}

// Blocks are the elements at whose beginning and end a word ends: the block-level elements of the HTML
// Standard's rendering section, table parts, form controls that hold text, br, and SVG text, which stands wherever its coordinates say.
var Blocks = []string{
	"address", "article", "aside", "blockquote", "body", "br", "button", "caption", "center", "col", "colgroup", "dd",
	"details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "foreignObject", "form",
	"h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "marquee", "menu",
	"nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "select", "summary",
	"table", "tbody", "td", "text", "textarea", "tfoot", "th", "thead", "tr", "ul", "xmp",
}
