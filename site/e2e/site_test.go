//go:build e2e

package e2e

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// routes are the pages of a site of a test's own, by path.
type routes map[string]http.HandlerFunc

// serveWidget serves the built site, as it is published, with a test's own pages before it.
func serveWidget(t *testing.T, own routes) *httptest.Server {
	t.Helper()
	dir, err := minified()
	require.NoError(t, err, "building the site")
	return serve(t, dir, own)
}

// serve serves a folder with a test's own pages before it. Any origin may read the files, as from a CDN.
func serve(t *testing.T, dir string, own routes) *httptest.Server {
	t.Helper()
	files := http.FileServer(http.Dir(dir))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if answer := own[r.URL.Path]; answer != nil {
			answer(w, r)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", "*")
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(func() {
		server.CloseClientConnections()
		server.Close()
	})
	return server
}

// content answers with a body of a type.
func content(contentType, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		_, _ = w.Write([]byte(body))
	}
}

// jsonFile answers with a claims file.
func jsonFile(body string) http.HandlerFunc { return content("application/json", body) }

// htmlPage answers with a page.
func htmlPage(body string) http.HandlerFunc { return content("text/html; charset=utf-8", body) }

// withPolicy answers under a Content-Security-Policy.
func withPolicy(policy string, answer http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		answer(w, r)
	}
}

// status answers with a status and a short text.
func status(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { http.Error(w, http.StatusText(code), code) }
}

// stall answers with the start of a body and then with nothing, until the browser gives up; an empty start sends not even a header.
func stall(start string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if start != "" {
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write([]byte(start))
			_ = http.NewResponseController(w).Flush()
		}
		<-r.Context().Done()
	}
}

// widgetTag is the tag that a publisher pastes.
const widgetTag = `<script async src="/claimlight.js" data-claims="claims.json"></script>`

// newsPage is a page with an article and a head, both as HTML.
func newsPage(head, article string) string {
	return strings.NewReplacer("HEAD", head, "ARTICLE", article).Replace(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page of the tests</title>
<link rel="icon" href="data:,">
<style>body { font: 18px/1.6 serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }</style>
HEAD
</head>
<body>
<article>
ARTICLE
</article>
<p id="outside">Words outside the article.</p>
</body>
</html>
`)
}
