package card

import (
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPassage(t *testing.T) {
	long := "The car was sent by the President as a gift on February 18, and it was seen in public for the first time in March."
	for _, c := range []struct{ name, url, evidence, want string }{
		{"short", "https://a.example/", "on Friday", "https://a.example/#:~:text=on%20Friday"},
		{"white space is one space", "https://a.example/", " on \t Friday ", "https://a.example/#:~:text=on%20Friday"},
		{"what parts a directive", "https://a.example/", "a-b, c & d", "https://a.example/#:~:text=a%2Db%2C%20c%20%26%20d"},
		{"what parts a URL", "https://a.example/", `100% #1? "é"`, "https://a.example/#:~:text=100%25%20%231%3F%20%22%C3%A9%22"},
		{"long: its ends", "https://a.example/", long, "https://a.example/#:~:text=The%20car%20was%20sent%20by,the%20first%20time%20in%20March."},
		{"long without enough words", "https://a.example/", strings.Repeat("x", 120), "https://a.example/#:~:text=" + strings.Repeat("x", 120)},
		{"over a line break: its ends", "https://a.example/", "He said:\r\n\r\n“No.”", "https://a.example/#:~:text=He%20said%3A,%E2%80%9CNo.%E2%80%9D"},
		{"a fragment stays", "https://a.example/#note", "no", "https://a.example/#note:~:text=no"},
		{"a directive stays", "https://a.example/#:~:text=yes", "no", "https://a.example/#:~:text=yes"},
		{"no evidence", "https://a.example/#note", " \n ", "https://a.example/#note"},
		{"no address", "", "no", ""},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, passage(c.url, c.evidence)) })
	}
}

func FuzzPassage(f *testing.F) {
	f.Add("a-b, c & d\n\ne")
	f.Add("\xff \u2028 , # %")
	f.Fuzz(func(t *testing.T, evidence string) {
		address := passage("https://a.example/p#id", evidence)
		parsed, err := url.Parse(address)
		require.NoError(t, err)
		require.Equal(t, "/p", parsed.Path)
		_, directive, ok := strings.Cut(address, "#id:~:text=")
		if !ok {
			require.Empty(t, strings.TrimSpace(evidence))
			return
		}
		require.NotContains(t, directive, "-")
		require.NotContains(t, directive, "&")
		start, end, _ := strings.Cut(directive, ",")
		squeezed := strings.Join(strings.Fields(evidence), " ")
		for _, part := range []string{start, end} {
			text, err := url.PathUnescape(part)
			require.NoError(t, err)
			require.Contains(t, squeezed, text, "each end is in the evidence")
		}
	})
}
