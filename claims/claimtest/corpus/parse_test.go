package corpus

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
)

func archive(page, quotes, want string) []byte {
	return []byte("About.\n-- article.html --\n" + page + "\n-- quotes.json --\n" + quotes + "\n-- want --\n" + want + "\n")
}

func TestParseCase(t *testing.T) {
	c, err := parseCase(archive(`<p>😀 ««A»b» and «A» &laquo;c&raquo;`, `[{"exact": "A", "prefix": "p", "suffix": "s", "occurrences": "all"}, {"exact": "Ab"}, {"exact": "x"}]`,
		"0 exact «A»#1 «A»#2\n1 folded «Ab»\n2 missing"))
	require.NoError(t, err)
	assert.Equal(t, "About.", c.About)
	assert.Equal(t, "<p>😀 Ab and A &laquo;c&raquo;\n", c.HTML)
	assert.Equal(t, "😀 Ab and A «c»\n", c.Chars)
	assert.Equal(t, []anchor.Quote{{Exact: "A", Prefix: "p", Suffix: "s", All: true}, {Exact: "Ab"}, {Exact: "x"}}, c.Quotes)
	assert.Equal(t, []Want{
		{Status: anchor.Exact, Places: []anchor.Span{{Start: 3, End: 4}, {Start: 10, End: 11}}},
		{Status: anchor.Folded, Places: []anchor.Span{{Start: 3, End: 5}}},
		{Status: anchor.Missing},
	}, c.Want)
	assert.Equal(t, `folded [3, 5) "Ab"`, c.Describe(c.Want[1]))
}

func TestParseCaseRefuses(t *testing.T) {
	const one = `[{"exact": "A"}]`
	for _, test := range []struct{ name, page, quotes, want, err string }{
		{"a mark that is not closed", "«A", one, "0 missing", "a « without a » after it"},
		{"a mark that is not opened", "A»", one, "0 missing", "a » without a « before it"},
		{"a mark that saves a line end", "<pre>«\nA»</pre>", one, "0 missing", "the marks change how the page is parsed"},
		{"a mark that is not used", "«A» «B»", one, "0 exact «A»", `no line of want uses the mark around "B"`},
		{"a place that is not marked", "«A»", one, "0 exact «B»", `0 marks are around "B"`},
		{"a place that is marked twice", "«A» «A»", one, "0 exact «A»", `"A" is marked 2 times: write «A»#1`},
		{"a number too many", "«A» «A»", one, "0 exact «A»#3", `2 marks are around "A": there is no «A»#3`},
		{"a status there is not", "«A»", one, "0 found «A»", `there is no status "found"`},
		{"a place without marks", "«A»", one, "0 exact A", "a place is «words» or «words»#2"},
		{"an escape there is not", "«A»", one, `0 exact «\q»`, "invalid syntax"},
		{"a line out of turn", "«A»", one, "1 exact «A»", "the line of quote 0 is due"},
		{"a quote without a line", "«A»", `[{"exact": "A"}, {"exact": "B"}]`, "0 exact «A»", "want has 1 lines for 2 quotes"},
		{"an unknown member", "«A»", `[{"exact": "A", "sufix": "B"}]`, "0 exact «A»", `unknown field "sufix"`},
		{"a word that is no occurrences", "«A»", `[{"exact": "A", "occurrences": "every"}]`, "0 exact «A»", `there is no occurrences "every"; write one or all`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := parseCase(archive(test.page, test.quotes, test.want))
			assert.ErrorContains(t, err, test.err)
		})
	}
	_, err := parseCase([]byte("-- article.htm --\n"))
	assert.ErrorContains(t, err, `a case has no file "article.htm"`)
}
