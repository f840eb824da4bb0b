package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/claimlight/claimlight/claims/markup"
)

// Language is the language that the page declares for the article root, a BCP 47 tag: the lang attribute of the
// root or of the nearest element around it. It is empty when the page does not say.
func (d *Document) Language() string {
	for n := d.Root; n != nil; n = n.Parent {
		if lang, ok := attribute(n, "lang"); ok {
			return lang
		}
	}
	return ""
}

// ClaimsLink is where the page's own link says that the claims file is, as it is written there: the href, not resolved, of the first
// <link rel="describedby" type="application/claims+json">. ok is false when the page has none.
func (d *Document) ClaimsLink() (href string, ok bool) {
	for n, at := range walk(d.Page) {
		if at == ends || !isElement(n, "link") || !hasClaimsType(n) || !describes(n) {
			continue
		}
		if href, ok = attribute(n, "href"); ok {
			return href, true
		}
	}
	return "", false
}

// ClaimsScript is the claims file that stands in the page itself: the text of the first
// <script type="application/claims+json">. ok is false when the page has none.
func (d *Document) ClaimsScript() (json string, ok bool) {
	for n, at := range walk(d.Page) {
		if at == begins && isElement(n, "script") && hasClaimsType(n) {
			if n.FirstChild == nil {
				return "", true
			}
			return n.FirstChild.Data, true
		}
	}
	return "", false
}

func isElement(n *html.Node, name string) bool {
	return n.Type == html.ElementNode && n.Namespace == "" && n.Data == name
}

func hasClaimsType(n *html.Node) bool {
	kind, _ := attribute(n, "type")
	return strings.EqualFold(strings.TrimSpace(kind), markup.ClaimsType)
}

func describes(n *html.Node) bool {
	rel, _ := attribute(n, "rel")
	return slices.ContainsFunc(strings.Fields(rel), func(word string) bool { return strings.EqualFold(word, "describedby") })
}

// attribute gives the value of n's attribute of that name; ok is false when n has none.
func attribute(n *html.Node, name string) (value string, ok bool) {
	for _, a := range n.Attr {
		if a.Namespace == "" && a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}
