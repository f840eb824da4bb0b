package claims_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
)

// readFull returns testdata/full.json, which has every member of the format.
func readFull(tb testing.TB) []byte {
	tb.Helper()
	return readEmbedded(tb, "testdata/full.json")
}

func TestDecodeFull(t *testing.T) {
	t.Parallel()
	file, problems := claims.Decode("full.json", readFull(t))
	require.Empty(t, problems)
	assert.Equal(t, "https://example.org/claims.schema.json", file.Schema)
	assert.Equal(t, 1, file.Version)
	assert.Equal(t, claims.Article{
		URL: "https://example.org/news/pact", Title: "Two states sign a pact", Published: "2024-03-16T09:30:00+02:00", Language: "en-GB",
	}, file.Article)
	assert.Equal(t, &claims.Reviewer{
		Name: "Example Desk", URL: "https://example.org/desk", Methodology: "https://example.org/desk/method",
		Corrections: "mailto:desk@example.org?subject=Correction",
	}, file.Reviewer)
	assert.Equal(t, "2024-04-01", file.Reviewed)
	require.Len(t, file.Claims, 7)
	assert.Equal(t, fullClaim, file.Claims[0])
}

var fullClaim = claims.Claim{
	ID: "signed", Kind: claims.Date,
	Quote:       claims.Quote{Exact: "last September", Prefix: "signed ", Suffix: " in Geneva"},
	Occurrences: claims.All,
	Also:        []claims.Quote{{Exact: "that September"}, {Exact: "in September"}},
	Value:       &claims.Value{Date: "2023-09"},
	Verdict:     claims.Inaccurate,
	Summary:     "The pact was signed in October 2023.",
	Detail:      "The gazette has the date.\n\nSo does the court.",
	Correction:  "last October",
	Sources: []claims.Source{
		{
			Title: "Gazette 41/2023", URL: "https://gazette.example.org/2023/41?page=3#top", Publisher: "The Gazette", Author: "Registrar",
			Published: "2023-10", Accessed: "2024-03-30", Language: "de", Archived: "http://archive.example.org/gazette/2023/41",
			Locator: "page 3", Evidence: "unterzeichnet am 2. Oktober 2023", Stance: claims.Refutes, Snapshot: "snapshots/gazette-41.html",
			SHA256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
		},
		{Title: "A witness", Withheld: "The witness would be in danger.", Stance: claims.Context},
	},
	Reviewed: "2024-04-02",
	History:  []claims.Revision{{Date: "2024-04-02", Note: "The date was corrected."}},
}

func TestDecodeValues(t *testing.T) {
	t.Parallel()
	file, problems := claims.Decode("full.json", readFull(t))
	require.Empty(t, problems)
	want := map[string]claims.Value{
		"signed": {Date: "2023-09"},
		"term":   {From: "2023-10-02", To: "2033"},
		"car":    {Make: "Example", Model: "Saloon", Year: "2018", Body: "limousine"},
		"words":  {Speaker: "The minister", Text: "ein neues Zeitalter", Via: "The Gazette", Said: "2023-10-02"},
		"price":  {Amount: "1000000", Currency: "USD", Relation: claims.MoreThan},
		"share":  {Number: "-0.25", Unit: "share", Relation: claims.Exactly},
		"place":  {Name: "Geneva", Same: "https://www.wikidata.org/wiki/Q71"},
	}
	require.Len(t, file.Claims, len(want))
	for _, c := range file.Claims {
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			require.NotNil(t, c.Value)
			assert.Equal(t, want[c.ID], *c.Value)
		})
	}
}

func TestDecodeDefaults(t *testing.T) {
	t.Parallel()
	file, problems := claims.Decode("claims.json", []byte(`{"version": 1,
		"article": {"url": "https://example.org", "title": "T", "published": "2024-03-16"},
		"claims": [{"id": "a", "kind": "flavour", "quote": "x", "value": {"sweet": 1}, "verdict": "supported", "summary": "S",
			"sources": [{"title": "T", "url": "https://example.org"}]}]}`))
	require.NoError(t, problems.Err())
	assert.Equal(t, "en", file.Article.Language)
	assert.Nil(t, file.Reviewer)
	require.Len(t, file.Claims, 1)
	c := file.Claims[0]
	assert.Equal(t, claims.One, c.Occurrences)
	assert.Equal(t, claims.Kind("flavour"), c.Kind)
	assert.False(t, c.Kind.Known())
	assert.Nil(t, c.Value, "the value of an unknown kind can't be read")
	require.Len(t, c.Sources, 1)
	assert.Equal(t, claims.Supports, c.Sources[0].Stance)
}
