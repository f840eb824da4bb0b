package claimtest

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/claimlight/claimlight/claims/anchor"
)

var update = flag.Bool("update", false, "write what is reported into testdata/run")

// TestReports holds what each testdata/run archive reports against its file want. The archive's other files are there when it runs;
// a file options has a line for each option: allow STATUS, or root SELECTOR.
func TestReports(t *testing.T) {
	folder, err := filepath.Abs("testdata/run")
	require.NoError(t, err)
	paths, err := filepath.Glob(filepath.Join(folder, "*.txtar"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			require.NoError(t, err)
			got := reportOf(t, archive)
			last := &archive.Files[len(archive.Files)-1]
			require.Equal(t, "want", last.Name)
			if *update {
				last.Data = []byte(got)
				require.NoError(t, os.WriteFile(path, txtar.Format(archive), 0o644))
			}
			assert.Equal(t, string(last.Data), got)
		})
	}
}

// reportOf runs claim tests in a folder of their own, so that messages name files by their plain names.
func reportOf(t *testing.T, archive *txtar.Archive) string {
	t.Helper()
	folder := t.TempDir()
	var opts []Option
	for _, file := range archive.Files {
		if file.Name == "options" {
			opts = optionsOf(t, string(file.Data))
		}
		require.NoError(t, os.WriteFile(filepath.Join(folder, file.Name), file.Data, 0o600))
	}
	t.Chdir(folder)
	r := &recorder{name: "TestClaims"}
	run(r, "article.html", "claims.json", newSettings(opts))
	return r.String()
}

func optionsOf(t *testing.T, lines string) []Option {
	t.Helper()
	var opts []Option
	for line := range strings.Lines(lines) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch name {
		case "root":
			opts = append(opts, Root(value))
		case "allow":
			opts = append(opts, Allow(statusNamed(t, value)))
		default:
			require.Fail(t, "no such option", line)
		}
	}
	return opts
}

func statusNamed(t *testing.T, name string) anchor.Status {
	t.Helper()
	for s := anchor.Missing; s <= anchor.Exact; s++ {
		if s.String() == name {
			return s
		}
	}
	require.Fail(t, "no such status", name)
	return 0
}

// TestRun runs a pair of files that passes, through go test itself.
func TestRun(t *testing.T) {
	Run(t, "testdata/pass/article.html", "testdata/pass/claims.json")
}
