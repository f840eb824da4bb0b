// Package articles holds the articles of the site, each with its claims file. They are tested as a publisher tests their own.
package articles_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/article"
	"github.com/claimlight/claimlight/claims/claimtest"
	"github.com/claimlight/claimlight/claims/locate"
)

func TestArticles(t *testing.T) {
	files, err := filepath.Glob("*/claims.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		dir := filepath.Dir(file)
		t.Run(dir, func(t *testing.T) { claimtest.Run(t, filepath.Join(dir, "article.html"), file) })
	}
}

// decode reads a claims file that must be without problems, and without warnings, too.
func decode(t *testing.T, name string) claims.File {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	file, problems := claims.Decode(name, data)
	require.Empty(t, problems)
	return file
}

// TestAurusVerdicts keeps the verdicts of the demo from being changed by accident.
func TestAurusVerdicts(t *testing.T) {
	want := []struct {
		id      string
		kind    claims.Kind
		verdict claims.Verdict
	}{
		{"inaugural-ride", claims.Event, claims.NeedsContext},
		{"when-the-car-came", claims.Date, claims.Inaccurate},
		{"gift-and-sanctions", claims.Statement, claims.NeedsContext},
		{"neighbours", claims.Place, claims.Supported},
		{"aurus-senat", claims.Vehicle, claims.Supported},
		{"given-after-the-summit", claims.Date, claims.Supported},
		{"four-year-gap", claims.Number, claims.Misleading},
		{"kim-yo-jong", claims.Person, claims.Supported},
		{"clear-proof", claims.Quotation, claims.Supported},
		{"car-collection", claims.Statement, claims.Supported},
		{"maybach-on-the-train", claims.Vehicle, claims.Supported},
		{"s600-pullman-guard", claims.Vehicle, claims.Unverified},
		{"maybach-s62", claims.Vehicle, claims.Inaccurate},
		{"one-million-dollars", claims.Amount, claims.NeedsContext},
		{"un-report-2021", claims.Document, claims.Supported},
		{"uae-to-china", claims.Event, claims.NeedsContext},
		{"arms-exchanges", claims.Event, claims.NeedsContext},
		{"us-and-south-korea", claims.Statement, claims.Supported},
	}
	got := decode(t, "aurus/claims.json").Claims
	require.Len(t, got, len(want))
	for i, w := range want {
		assert.Equal(t, w.id, got[i].ID)
		assert.Equal(t, w.kind, got[i].Kind, w.id)
		assert.Equal(t, w.verdict, got[i].Verdict, w.id)
	}
}

// TestAurusIsVerbatim holds that every quote has the article's very characters, each at one place.
func TestAurusIsVerbatim(t *testing.T) {
	page, err := os.Open("aurus/article.html")
	require.NoError(t, err)
	defer page.Close()
	doc, err := article.Parse(page, article.Options{})
	require.NoError(t, err)
	file := decode(t, "aurus/claims.json")
	for i, result := range locate.Claims(file, doc.Text).Results {
		assert.Equal(t, anchor.Exact, result.Status, result.ID)
		assert.Len(t, result.Matches, 1+len(file.Claims[i].Also), result.ID)
	}
}

// TestAurusSources holds what is true of every source of the demo, whose pages were read in part only and never stored.
func TestAurusSources(t *testing.T) {
	for _, c := range decode(t, "aurus/claims.json").Claims {
		t.Run(c.ID, func(t *testing.T) {
			assert.NotEmpty(t, c.Sources)
			assert.Equal(t, c.Verdict == claims.Inaccurate, c.Correction != "", "an inaccurate claim, and no other, has a correction")
			seen := map[string]bool{}
			for _, s := range c.Sources {
				assert.NotEmpty(t, s.Publisher, s.URL)
				assert.Empty(t, s.Archived+s.Accessed+s.Locator+s.Snapshot, "%s: not known", s.URL)
				assert.False(t, seen[s.URL], "%s is there twice", s.URL)
				seen[s.URL] = true
			}
		})
	}
}
