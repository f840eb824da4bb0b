package guard_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor/internal/guard"
)

var update = flag.Bool("update", false, "write the goldens anew; read the difference")

// TestGoldens reads testdata/harmless/*.txtar and testdata/changed/*.txtar: a comment that says what the edit means and why, and three
// parts: the language, the quote and what was found, where « » encloses each difference; «» is a place where nothing stands.
func TestGoldens(t *testing.T) {
	for _, folder := range []string{"harmless", "changed"} {
		files, err := filepath.Glob(filepath.Join("testdata", folder, "*.txtar"))
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			t.Run(folder+"/"+strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
				archive, err := txtar.ParseFile(file)
				require.NoError(t, err)
				require.Len(t, archive.Files, 3)
				require.NotEmpty(t, archive.Comment, "says what the file means")
				part := func(i int) string { return strings.TrimSuffix(string(archive.Files[i].Data), "\n") }
				quote, _ := unmark(t, part(1))
				found, _ := unmark(t, part(2))
				got := guard.Compare(quote, found, part(0))
				assert.Equal(t, folder == "harmless", got.Harmless)
				quote, found = markDifferences(quote, found, got.Differences)
				if *update {
					archive.Files[1].Data, archive.Files[2].Data = []byte(quote+"\n"), []byte(found+"\n")
					require.NoError(t, os.WriteFile(file, txtar.Format(archive), 0o644))
					return
				}
				assert.Equal(t, part(1), quote)
				assert.Equal(t, part(2), found)
			})
		}
	}
}

// TestRows holds that every row is there for a golden, which is not harmless without it.
func TestRows(t *testing.T) {
	files, err := filepath.Glob("testdata/harmless/*.txtar")
	require.NoError(t, err)
	for i := range guard.EnglishRows {
		guard.WithoutRow(i, func() {
			needed := false
			for _, file := range files {
				archive, err := txtar.ParseFile(file)
				require.NoError(t, err)
				quote, _ := unmark(t, string(archive.Files[1].Data))
				found, _ := unmark(t, string(archive.Files[2].Data))
				needed = needed || !guard.Compare(quote, found, strings.TrimSpace(string(archive.Files[0].Data))).Harmless
			}
			assert.True(t, needed, "row %d of English", i)
		})
	}
}

// markDifferences is the reverse of unmark.
func markDifferences(quote, found string, differences []guard.Difference) (string, string) {
	for i := len(differences) - 1; i >= 0; i-- {
		d := differences[i]
		quote = quote[:d.QuoteStart] + "«" + quote[d.QuoteStart:d.QuoteEnd] + "»" + quote[d.QuoteEnd:]
		found = found[:d.FoundStart] + "«" + found[d.FoundStart:d.FoundEnd] + "»" + found[d.FoundEnd:]
	}
	return quote, found
}
