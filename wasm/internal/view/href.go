package view

import "strings"

// link makes a link that opens beside the article and tells its target nothing of it. An address that is not safe is
// dropped; the text stays.
func link(address, text string) Node {
	if !safe(address) || text == "" {
		return Node{Text: text}
	}
	return element("a", "href", address, "target", "_blank", "rel", "noopener noreferrer").say(text)
}

// safe reports whether a browser takes the address for https, http or mailto. It asks for the scheme at the very start, where
// browsers would also skip white space and control characters, so what hides a scheme from this test has none that is allowed.
func safe(address string) bool {
	for _, scheme := range []string{"https:", "http:", "mailto:"} {
		if len(address) > len(scheme) && strings.EqualFold(address[:len(scheme)], scheme) {
			return true
		}
	}
	return false
}
