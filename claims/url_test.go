package claims

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// stricter are the web URLs that net/url accepts and the format does not.
var stricter = []struct {
	reason  string
	applies func(u *url.URL, s string) bool
}{
	{"a user name can pass for the host", func(u *url.URL, _ string) bool { return u.User != nil }},
	{"the format knows no IPv6 literals", func(u *url.URL, _ string) bool { return strings.Contains(u.Host, "[") }},
	{"what is not seen can't be checked", func(_ *url.URL, s string) bool { return strings.IndexFunc(s, jsontext.Invisible) >= 0 }},
	{"browsers read a backslash as a slash, and RFC 3986 allows none of these", func(_ *url.URL, s string) bool { return strings.ContainsAny(s, `\<>"`) }},
	{"net/url does not look into a query", func(u *url.URL, _ string) bool { _, err := url.PathUnescape(u.RawQuery); return err != nil }},
	{"net/url allows punctuation in a host, and escapes", func(_ *url.URL, s string) bool { return punctuation.MatchString(s) }},
	{"a port is there or not", func(u *url.URL, _ string) bool { return strings.HasSuffix(u.Host, ":") }},
	{"net/url takes any number for a port", func(u *url.URL, _ string) bool { return len(u.Port()) > 5 || number(u.Port()) > 65535 }},
}

// punctuation is a URL with a character in its host that host names do not have.
var punctuation = regexp.MustCompile(`^[A-Za-z]+://[^/?#]*[!-,;-@\[-^\x60{-~]`)

// FuzzCheckWebURL holds that what is accepted is an http or https URL with a host to net/url,
// and that what is refused is none to net/url either, but for the list above.
func FuzzCheckWebURL(f *testing.F) {
	for _, seed := range []string{
		"https://example.org", "HTTP://EXAMPLE.ORG:8080/a?b=c#d", "https://größe.example/größe?q=größe", "https://user@example.org", "https://[::1]/",
		"https://", "https:///a", "https:a", "//example.org", "example.org", "ftp://example.org", "javascript:alert(1)", "java\tscript:alert(1)", " https://example.org",
		"https://example.org/%zz", "https://example.org/?%zz", "https://exa%6dple.org", "https://a!b", "https://a:99999", "https://a:", "https://a:b", `https:\\example.org`, "https://a b", "https://]0", "https://a\u200bb", "https://\xff",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?") // a claims file is valid UTF-8
		u, err := url.Parse(s)
		if checkWebURL(s) == nil {
			require.NoError(t, err)
			assert.Contains(t, []string{"http", "https"}, u.Scheme)
			assert.NotEmpty(t, u.Hostname())
			assert.Nil(t, u.User)
			return
		}
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" {
			return
		}
		for _, row := range stricter {
			if row.applies(u, s) {
				return
			}
		}
		assert.Fail(t, "refused without a reason", "%q: %v", s, checkWebURL(s))
	})
}

func TestCheckWebURLScheme(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"javascript:alert(1)", "JAVASCRIPT:alert(1)", "\x00javascript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "javascript\t:alert(1)",
		"data:text/html,x", "vbscript:x", "blob:https://example.org/x", "file:///a", "ftp://example.org", "mailto:a@example.org", "view-source:https://example.org",
	} {
		t.Run(s, func(t *testing.T) {
			t.Parallel()
			assert.ErrorIs(t, checkWebURL(s), ErrScheme)
		})
	}
}

func TestCheckContactURL(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		url  string
		want error
	}{
		{"https://example.org/corrections", nil},
		{"mailto:desk@example.org", nil},
		{"MAILTO:desk@example.org?subject=a%20b", nil},
		{"mailto:desk", ErrNotAllowed},
		{"mailto:@example.org", ErrNotAllowed},
		{"mailto:desk@", ErrNotAllowed},
		{"mailto:a@example.org,b@example.org", ErrNotAllowed},
		{"mailto:a@b@example.org", ErrNotAllowed},
		{"mailto:a b@example.org", ErrNotAllowed},
		{"example.org", ErrNotAllowed},
		{"https:///a", ErrNotAllowed},
		{"javascript:alert(1)//@example.org", ErrScheme},
		{"tel:+123", ErrScheme},
	} {
		t.Run(c.url, func(t *testing.T) {
			t.Parallel()
			assert.ErrorIs(t, checkContactURL(c.url), c.want)
		})
	}
}
