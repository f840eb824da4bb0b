package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRun(t *testing.T) {
	wasm := filepath.Join(t.TempDir(), "fake.wasm")
	require.NoError(t, os.WriteFile(wasm, fakeParts.wasm, 0o644))
	taken := t.TempDir()
	put(t, filepath.Join(taken, "notes.txt"), "mine")
	out := filepath.Join(t.TempDir(), "dist")
	for _, test := range []struct {
		name           string
		args           []string
		code           int
		stdout, stderr string // what is said; empty: nothing
	}{
		{"all well", []string{"-root", repository, "-wasm", wasm, "-out", out}, 0, "files", ""},
		{"again", []string{"-root", repository, "-wasm", wasm, "-out", out, "-minify=false"}, 0, "files", ""},
		{"folder taken", []string{"-root", repository, "-wasm", wasm, "-out", taken}, 1, "", taken + ": holds something that this command has not made"},
		{"no module", []string{"-root", repository, "-wasm", "missing.wasm", "-out", out}, 1, "", "missing.wasm"},
		{"not in the repository", []string{"-root", t.TempDir(), "-out", out}, 1, "", "go list"},
		{"help", []string{"-h"}, 0, "", "-minify"},
		{"unknown flag", []string{"-fast"}, 2, "", "-fast"},
		{"argument", []string{"dist"}, 2, "", `unexpected argument "dist"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			assert.Equal(t, test.code, run(context.Background(), test.args, &stdout, &stderr), stderr.String())
			assertSays(t, test.stdout, stdout.String())
			assertSays(t, test.stderr, stderr.String())
		})
	}
	assert.FileExists(t, filepath.Join(out, "index.html"))
}

func assertSays(t *testing.T, want, got string) {
	t.Helper()
	if want == "" {
		assert.Empty(t, got)
		return
	}
	assert.Contains(t, got, want)
}

// TestGather compiles the widget, twice: the module is the same, and everything in it has its licence.
func TestGather(t *testing.T) {
	got, err := gather(context.Background(), options{root: repository})
	require.NoError(t, err)
	assert.True(t, bytes.HasPrefix(got.wasm, []byte("\x00asm")))
	assert.Contains(t, got.exec, "globalThis.Go")
	again, err := compile(context.Background(), repository)
	require.NoError(t, err)
	assert.Equal(t, got.moduleName(), parts{wasm: again}.moduleName())

	var names []string
	for _, l := range got.licences {
		names = append(names, l.name)
		assert.Contains(t, l.text, "Copyright", l.name)
	}
	assert.Equal(t, []string{"Go", "github.com/hack-pad/safejs"}, names)
}
