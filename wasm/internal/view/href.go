package view

import "strings"

// link makes a link. An address that is not safe is dropped; the text stays. A page opens beside the article and is told
// nothing of it.
func link(address, text string) Node {
	if !safe(address) || text == "" {
		return Node{Text: text}
	}
	a := element("a", "href", address).say(text)
	if hasScheme(address, "mailto:") {
		return a
	}
	return a.with("target", "_blank", "rel", "noopener noreferrer")
}

// safe reports whether a browser takes the address for https, http or mailto. It asks for the scheme at the very start, where
// browsers would also skip white space and control characters, so what hides a scheme from this test has none that is allowed.
func safe(address string) bool {
	return hasScheme(address, "https:") || hasScheme(address, "http:") || hasScheme(address, "mailto:")
}

func hasScheme(address, scheme string) bool {
	return len(address) > len(scheme) && strings.EqualFold(address[:len(scheme)], scheme)
}
