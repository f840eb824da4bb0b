package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// output is a small site, with its manifest.
func output(t *testing.T, files ...file) []file {
	t.Helper()
	m, err := newManifest(files)
	require.NoError(t, err)
	return append(files, m)
}

// tree reads a folder.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	found := map[string]string{}
	require.NoError(t, fs.WalkDir(os.DirFS(dir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		found[name] = string(data)
		return err
	}))
	return found
}

func put(t *testing.T, name, data string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
	require.NoError(t, os.WriteFile(name, []byte(data), 0o644))
}

func TestReplace(t *testing.T) {
	for _, test := range []struct {
		name   string
		before func(t *testing.T, out string)
	}{
		{"no folder", func(*testing.T, string) {}},
		{"empty folder", func(t *testing.T, out string) { require.NoError(t, os.MkdirAll(out, 0o755)) }},
		{"former output", func(t *testing.T, out string) {
			require.NoError(t, replace(out, output(t, file{"old/page.html", []byte("old")})))
			put(t, filepath.Join(out, "old/page.html.gz"), "compressed")
			put(t, filepath.Join(out, "old/page.html.br"), "compressed")
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			parent := t.TempDir()
			out := filepath.Join(parent, "deep", "dist")
			test.before(t, out)
			files := output(t, file{"a/b.txt", []byte("new")})
			require.NoError(t, replace(out, files))
			assert.Equal(t, map[string]string{"a/b.txt": "new", "integrity.json": string(files[1].data)}, tree(t, out))
			beside, err := os.ReadDir(filepath.Dir(out))
			require.NoError(t, err)
			assert.Len(t, beside, 1, "nothing is left beside the folder")
		})
	}
}

func TestReplaceLeavesTheFolderAlone(t *testing.T) {
	good := file{"a.txt", []byte("new")}
	for _, test := range []struct {
		name  string
		put   map[string]string // into the folder
		files []file
		want  string
	}{
		{"not ours", map[string]string{"notes.txt": "mine"}, []file{good}, "holds something that this command has not made; move that out of the way"},
		{"a manifest of something else", map[string]string{"integrity.json": `{"files": {}}`}, []file{good}, "holds something that this command has not made; move that out of the way"},
		{"a broken manifest", map[string]string{"integrity.json": `{`}, []file{good}, "holds something that this command has not made; move that out of the way"},
		{
			"a file that was added", map[string]string{"integrity.json": `{"claimlight": "1", "files": {"a.txt": ""}}`, "a.txt": "", "sub/notes.txt": "mine"},
			[]file{good}, "sub/notes.txt; move that out of the way",
		},
		{
			"files that can't be written", map[string]string{"integrity.json": `{"claimlight": "1", "files": {}}`},
			[]file{good, {"a.txt/b.txt", nil}}, "a.txt",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			parent := t.TempDir()
			out := filepath.Join(parent, "dist")
			for name, data := range test.put {
				put(t, filepath.Join(out, name), data)
			}
			assert.ErrorContains(t, replace(out, test.files), test.want)
			assert.Equal(t, test.put, tree(t, out))
			beside, err := os.ReadDir(parent)
			require.NoError(t, err)
			assert.Len(t, beside, 1, "nothing is left beside the folder")
		})
	}
}
