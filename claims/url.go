package claims

import (
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// checkWebURL checks an absolute https or http URL. It is stricter than RFC 3986 where a browser and a reader could see different
// addresses: no user name, no backslash, no invisible character; and it knows no IPv6 literals.
func checkWebURL(s string) error {
	scheme, rest := cutScheme(s)
	switch scheme {
	case "https", "http":
		return checkWebAddress(s, rest)
	case "":
		return refuse(quoted(s) + " is not an absolute URL; begin it with https://")
	}
	return &fault{ErrScheme, "scheme " + quoted(scheme) + " is not allowed; use https or http"}
}

// checkContactURL checks an https or http URL, or a mailto URL with one address.
func checkContactURL(s string) error {
	scheme, rest := cutScheme(s)
	if scheme != "mailto" {
		if err := checkWebURL(s); scheme == "" || scheme == "https" || scheme == "http" {
			return err
		}
		return &fault{ErrScheme, "scheme " + quoted(scheme) + " is not allowed; use https, http or mailto"}
	}
	if err := checkCharacters(s); err != nil {
		return err
	}
	address, _, _ := strings.Cut(rest, "?")
	name, host, _ := strings.Cut(address, "@")
	if name == "" || host == "" || strings.ContainsAny(host, "@,") {
		return refuse(quoted(s) + " has no mail address; write it like mailto:name@example.org")
	}
	return nil
}

// cutScheme returns the scheme of a URL in lower case, and what follows its colon. It passes over spaces and controls as a browser does
// ("java\tscript:" is a script), so that nothing hides a scheme.
func cutScheme(s string) (scheme, rest string) {
	var name []byte
	for i := range len(s) {
		switch c := s[i]; {
		case c <= ' ':
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			name = append(name, c|0x20)
		case len(name) > 0 && (isDigit(c) || c == '+' || c == '-' || c == '.'):
			name = append(name, c)
		case c == ':':
			return string(name), s[i+1:]
		default:
			return "", s
		}
	}
	return "", s
}

// checkWebAddress checks what follows the scheme of the web URL s.
func checkWebAddress(s, rest string) error {
	if err := checkCharacters(s); err != nil {
		return err
	}
	rest, found := strings.CutPrefix(rest, "//")
	if !found {
		return refuse("// is missing behind the scheme; write it like https://example.org/page")
	}
	authority := rest
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		authority = rest[:end]
	}
	return checkAuthority(authority)
}

// checkCharacters checks that every character may stand in a URL, and that each % begins an escape.
// Characters beyond ASCII may: browsers encode them.
func checkCharacters(s string) error {
	for i, r := range s {
		switch {
		case jsontext.Invisible(r):
			return refuse("white space and control characters are not allowed in a URL; write %20 for a space")
		case strings.ContainsRune(`\<>"`, r):
			return refuse("character " + string(r) + " is not allowed in a URL; write %" + strings.ToUpper(strconv.FormatInt(int64(r), 16)))
		case r == '%' && (len(s) < i+3 || !isHex(s[i+1]) || !isHex(s[i+2])):
			return refuse("% is not followed by two hexadecimal digits; write %25 for the sign itself")
		}
	}
	return nil
}

// checkAuthority checks the host and port of a web URL.
func checkAuthority(authority string) error {
	if strings.Contains(authority, "@") {
		return refuse("a user name is not allowed in a URL: it can pass for the host; leave it out")
	}
	host, port, found := strings.Cut(authority, ":")
	if host == "" {
		return refuse("the host is missing; write it like https://example.org/page")
	}
	if found && (port == "" || len(port) > 5 || strings.Trim(port, "0123456789") != "" || number(port) > 65535) {
		return refuse(quoted(port) + " is not a port; ports are 0 to 65535")
	}
	for _, r := range host {
		if r < 0x80 && !isAlphanumeric(byte(r)) && r != '-' && r != '.' && r != '_' {
			return refuse(quoted(host) + " is not a host name; write it with letters, digits, hyphens and dots, like www.example.org")
		}
	}
	return nil
}

func isHex(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

func isAlphanumeric(c byte) bool { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'z' }
