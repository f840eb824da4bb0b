// Package static serves the files of a folder over HTTP the way a good static host does: the right Content-Type, compressed
// where the client takes it, and cached for good where a file's name is made from its content.
//
// Any page may read the files, since a widget is embedded in pages of other origins. For that reason files and folders whose
// names start with a dot (.git, .env) are not served, but for .well-known. Folders are not listed. Nothing outside the
// folder is served, whatever a path or a symbolic link says.
package static

import (
	"errors"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path"
	"strings"
)

// Handler serves the files of a folder. It answers GET and HEAD.
type Handler struct {
	dir   string
	gzips gzipCache
}

// New returns a handler for the files of the folder dir. The folder may be replaced by another of that name at any time, as a
// build does it: each request is answered from the one that is there.
func New(dir string) *Handler { return &Handler{dir: dir} }

// reply is what one request is answered from.
type reply struct {
	root  *os.Root
	gzips *gzipCache
}

// ServeHTTP answers with a file, with the index.html of a folder, or with an error in one line of plain text.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Access-Control-Allow-Origin", "*")
	header.Set("Cache-Control", "no-cache")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		header.Set("Allow", "GET, HEAD")
		http.Error(w, "405: only GET and HEAD are answered", http.StatusMethodNotAllowed)
		return
	}
	root, err := os.OpenRoot(h.dir)
	if err != nil {
		refuse(w, err)
		return
	}
	defer root.Close()
	a := reply{root, &h.gzips}
	name, redirect, err := a.resolve(r.URL.Path)
	switch {
	case err != nil:
		refuse(w, err)
	case redirect != "":
		target := url.URL{Path: redirect, RawQuery: r.URL.RawQuery}
		http.Redirect(w, r, target.String(), http.StatusTemporaryRedirect)
	default:
		a.serveFile(w, r, name)
	}
}

// resolve returns the name of the file that a URL path means, or the path to redirect to: that of a folder ends in a slash,
// so that the relative links of its index.html work.
func (a reply) resolve(urlPath string) (name, redirect string, err error) {
	clean := path.Clean("/" + urlPath)
	name = path.Join(".", clean[1:])
	if isSecret(name) {
		return "", "", fs.ErrNotExist
	}
	info, err := a.root.Stat(name)
	if err != nil {
		return "", "", err
	}
	slash := name == "." || strings.HasSuffix(urlPath, "/")
	switch {
	case info.IsDir() && slash:
		return path.Join(name, "index.html"), "", nil
	case info.IsDir():
		return "", clean + "/", nil
	case slash:
		return "", "", fs.ErrNotExist
	}
	return name, "", nil
}

// isSecret reports whether a name leads to or through a dot file.
func isSecret(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") && part != "." && part != ".well-known" {
			return true
		}
	}
	return false
}

// refuse answers that there is no file. A path that leaves the folder or that no file can have is one of no file.
func refuse(w http.ResponseWriter, err error) {
	if errors.Is(err, fs.ErrPermission) {
		http.Error(w, "403: the file may not be read", http.StatusForbidden)
		return
	}
	http.Error(w, "404: there is no such file", http.StatusNotFound)
}
