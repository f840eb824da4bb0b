package claims_test

import (
	"embed"
	"flag"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
)

var update = flag.Bool("update", false, "write what the tests get into the golden files")

// embedded is what the tests read: in a browser a file of its own costs more than what is tested on it.
//
//go:embed testdata/decode/*.txtar testdata/full.json claims.schema.json
var embedded embed.FS

// readEmbedded returns a file that is embedded.
func readEmbedded(tb testing.TB, name string) []byte {
	tb.Helper()
	data, err := embedded.ReadFile(name)
	require.NoError(tb, err)
	return data
}

// golden is a case of testdata/decode: a file, and under "want" its problems and the ids of the claims that are kept.
type golden struct {
	path    string
	archive *txtar.Archive
}

// goldens returns all cases of testdata/decode.
func goldens(tb testing.TB) []golden {
	tb.Helper()
	paths, err := fs.Glob(embedded, "testdata/decode/*.txtar")
	require.NoError(tb, err)
	require.NotEmpty(tb, paths)
	cases := make([]golden, len(paths))
	for i, name := range paths {
		archive := txtar.Parse(readEmbedded(tb, name))
		require.Len(tb, archive.Files, 2, name)
		require.Equal(tb, "claims.json", archive.Files[0].Name, name)
		require.Equal(tb, "want", archive.Files[1].Name, name)
		cases[i] = golden{name, archive}
	}
	return cases
}

func (g golden) name() string  { return strings.TrimSuffix(path.Base(g.path), ".txtar") }
func (g golden) input() []byte { return g.archive.Files[0].Data }

// TestDecodeGoldens holds the problems of each case against its golden file.
func TestDecodeGoldens(t *testing.T) {
	t.Parallel()
	for _, g := range goldens(t) {
		t.Run(g.name(), func(t *testing.T) {
			t.Parallel()
			file, problems := claims.Decode("claims.json", g.input())
			got := outcome(file, problems)
			if *update {
				g.archive.Files[1].Data = []byte(got)
				require.NoError(t, os.WriteFile(g.path, txtar.Format(g.archive), 0o600))
			}
			assert.Equal(t, string(g.archive.Files[1].Data), got)
		})
	}
}

// outcome returns one line for each problem, and one for the claims that are kept.
func outcome(file claims.File, problems claims.Problems) string {
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(p.Severity.String() + " " + p.String() + "\n")
	}
	if problems.Worst() == claims.FileError {
		return b.String() + "refused\n"
	}
	b.WriteString("claims:")
	for _, c := range file.Claims {
		b.WriteString(" " + c.ID)
	}
	return b.String() + "\n"
}
