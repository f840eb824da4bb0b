package static

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const page = "<!doctype html><title>The page</title>"

// script is large enough that compression shows.
var script = strings.Repeat("const claim = 1;\n", 100)

// newFolder lays out a folder to serve, with a secret beside it, and returns a handler for it.
func newFolder(t *testing.T) (*Handler, string) {
	t.Helper()
	outer := t.TempDir()
	folder := filepath.Join(outer, "site")
	for name, content := range map[string]string{
		"secret.txt":                        "secret",
		"site/index.html":                   page,
		"site/app.js":                       script,
		"site/style.css":                    "p{}",
		"site/claims.json":                  "{}",
		"site/claimlight-3f9a0c41d2b7.wasm": "\x00asm",
		"site/photo.png":                    "png",
		"site/data.bin":                     "bin",
		"site/articles/one/index.html":      "one",
		"site/empty/x.txt":                  "x",
		"site/.env":                         "secret",
		"site/.git/config":                  "secret",
		"site/.well-known/security.txt":     "Contact: mailto:security@example.org",
	} {
		full := filepath.Join(outer, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(full), 0o755))
		require.NoError(t, os.WriteFile(full, []byte(content), 0o644))
	}
	require.NoError(t, os.Symlink("../secret.txt", filepath.Join(folder, "out.txt")))
	return New(folder), folder
}

// answer asks h for a path with pairs of header names and values.
func answer(h http.Handler, method, path string, header ...string) *http.Response {
	r := httptest.NewRequest(method, "http://127.0.0.1/", http.NoBody)
	r.URL.Path = path
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, response *http.Response) string {
	t.Helper()
	data, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return string(data)
}

func TestContentTypes(t *testing.T) {
	h, _ := newFolder(t)
	for path, want := range map[string]string{
		"/":                                  "text/html; charset=utf-8",
		"/index.html":                        "text/html; charset=utf-8",
		"/articles/one/":                     "text/html; charset=utf-8",
		"/app.js":                            "text/javascript; charset=utf-8",
		"/style.css":                         "text/css; charset=utf-8",
		"/claims.json":                       "application/json",
		"/claimlight-3f9a0c41d2b7.wasm":      "application/wasm",
		"/photo.png":                         "image/png",
		"/data.bin":                          "application/octet-stream",
		"/.well-known/security.txt":          "text/plain; charset=utf-8",
		"/articles/../articles//one/../one/": "text/html; charset=utf-8",
	} {
		t.Run(path, func(t *testing.T) {
			response := answer(h, http.MethodGet, path)
			assert.Equal(t, http.StatusOK, response.StatusCode)
			assert.Equal(t, want, response.Header.Get("Content-Type"))
			assert.Equal(t, "nosniff", response.Header.Get("X-Content-Type-Options"))
			assert.Equal(t, "*", response.Header.Get("Access-Control-Allow-Origin"))
		})
	}
}

func TestNothingElseIsServed(t *testing.T) {
	h, _ := newFolder(t)
	for _, path := range []string{
		"/missing.html", "/index.html/", "/empty/", "/../secret.txt", "/out.txt", "/.env", "/.git/config", "/articles/../.env", "/\x00",
	} {
		t.Run(path, func(t *testing.T) {
			response := answer(h, http.MethodGet, path)
			assert.Equal(t, http.StatusNotFound, response.StatusCode)
			assert.Equal(t, "404: there is no such file\n", body(t, response))
			assert.Equal(t, "nosniff", response.Header.Get("X-Content-Type-Options"))
			assert.Equal(t, "no-cache", response.Header.Get("Cache-Control"))
		})
	}
}

func TestFolderItself(t *testing.T) {
	h, _ := newFolder(t)
	for _, path := range []string{"", "/", "//", "/..", "/../", "/articles/.."} {
		t.Run(path, func(t *testing.T) {
			response := answer(h, http.MethodGet, path)
			assert.Equal(t, http.StatusOK, response.StatusCode)
			assert.Equal(t, page, body(t, response))
		})
	}
}

func TestFolderWithoutSlash(t *testing.T) {
	h, _ := newFolder(t)
	for path, want := range map[string]string{"/articles/one": "/articles/one/", "//articles/one": "/articles/one/"} {
		t.Run(path, func(t *testing.T) {
			response := answer(h, http.MethodGet, path)
			assert.Equal(t, http.StatusTemporaryRedirect, response.StatusCode)
			assert.Equal(t, want, response.Header.Get("Location"))
		})
	}
}

func TestMethods(t *testing.T) {
	h, _ := newFolder(t)
	response := answer(h, http.MethodPost, "/")
	assert.Equal(t, http.StatusMethodNotAllowed, response.StatusCode)
	assert.Equal(t, "GET, HEAD", response.Header.Get("Allow"))

	response = answer(h, http.MethodHead, "/")
	assert.Equal(t, http.StatusOK, response.StatusCode)
	assert.Empty(t, body(t, response))
}

func TestCompression(t *testing.T) {
	h, _ := newFolder(t)
	for header, want := range map[string]string{
		"":                    "",
		"br":                  "",
		"gzip":                "gzip",
		"br, GZIP ;q=0.5":     "gzip",
		"gzip;q=0":            "",
		"gzip; q=0.000, br":   "",
		"deflate, gzip;q=1.0": "gzip",
	} {
		t.Run(header, func(t *testing.T) {
			response := answer(h, http.MethodGet, "/app.js", "Accept-Encoding", header)
			assert.Equal(t, want, response.Header.Get("Content-Encoding"))
			assert.Equal(t, "Accept-Encoding", response.Header.Get("Vary"))
			got := body(t, response)
			if want == "gzip" {
				assert.Less(t, len(got), len(script)/2)
				got = unpack(t, got)
			}
			assert.Equal(t, script, got)
		})
	}
	t.Run("not of a picture", func(t *testing.T) {
		response := answer(h, http.MethodGet, "/photo.png", "Accept-Encoding", "gzip")
		assert.Empty(t, response.Header.Get("Content-Encoding"))
		assert.Empty(t, response.Header.Get("Vary"))
	})
}

func unpack(t *testing.T, packed string) string {
	t.Helper()
	r, err := gzip.NewReader(strings.NewReader(packed))
	require.NoError(t, err)
	plain, err := io.ReadAll(r)
	require.NoError(t, err)
	return string(plain)
}

func TestChangedFileIsSentAnew(t *testing.T) {
	h, folder := newFolder(t)
	first := answer(h, http.MethodGet, "/app.js", "Accept-Encoding", "gzip")
	same := answer(h, http.MethodGet, "/app.js", "Accept-Encoding", "gzip", "If-None-Match", first.Header.Get("Etag"))
	assert.Equal(t, http.StatusNotModified, same.StatusCode)

	require.NoError(t, os.WriteFile(filepath.Join(folder, "app.js"), []byte("const changed = true;"), 0o644))
	changed := answer(h, http.MethodGet, "/app.js", "Accept-Encoding", "gzip", "If-None-Match", first.Header.Get("Etag"))
	require.Equal(t, http.StatusOK, changed.StatusCode)
	assert.Equal(t, "const changed = true;", unpack(t, body(t, changed)))
}

func TestRange(t *testing.T) {
	h, _ := newFolder(t)
	response := answer(h, http.MethodGet, "/app.js", "Range", "bytes=6-10")
	assert.Equal(t, http.StatusPartialContent, response.StatusCode)
	assert.Equal(t, "claim", body(t, response))
}

func TestImmutableNames(t *testing.T) {
	for name, want := range map[string]bool{
		"claimlight-3f9a0c41d2b7.wasm": true,
		"claimlight.3f9a0c41.js":       true,
		"claimlight.js":                false,
		"claimlight.wasm":              false,
		"photo-20240316.png":           false, // a date
		"sign-defaced.png":             false, // a word, and short
		"sign-effaceddeed.png":         false, // words
		"3f9a0c41d2b7.wasm":            false, // no name before it
		"report-3f9a0c41d2b7.html":     false, // a page
		"claimlight-3F9A0C41D2B7.wasm": false,
		"claimlight-3f9a0c4.wasm":      false,
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, want, isHashed(name)) })
	}
	h, _ := newFolder(t)
	response := answer(h, http.MethodGet, "/claimlight-3f9a0c41d2b7.wasm")
	assert.Equal(t, "public, max-age=31536000, immutable", response.Header.Get("Cache-Control"))
	response = answer(h, http.MethodGet, "/app.js")
	assert.Equal(t, "no-cache", response.Header.Get("Cache-Control"))
}

// TestFolderIsReplaced builds a folder anew, as the site's generator does: the new one takes the place of the old.
func TestFolderIsReplaced(t *testing.T) {
	h, folder := newFolder(t)
	former := folder + "-former"
	require.NoError(t, os.Rename(folder, former))
	assert.Equal(t, http.StatusNotFound, answer(h, http.MethodGet, "/app.js").StatusCode, "while there is none")
	require.NoError(t, os.Mkdir(folder, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "app.js"), []byte("fresh"), 0o644))
	assert.Equal(t, "fresh", body(t, answer(h, http.MethodGet, "/app.js")))
}

func BenchmarkCompressed(b *testing.B) {
	folder := b.TempDir()
	require.NoError(b, os.WriteFile(filepath.Join(folder, "m.wasm"), bytes.Repeat([]byte(script), 1500), 0o644))
	h := New(folder)
	for b.Loop() {
		answer(h, http.MethodGet, "/m.wasm", "Accept-Encoding", "gzip")
	}
}
