package static

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"path"
)

// serveFile answers with a file, whole or in part, or with 304 where the client has it already.
func (a reply) serveFile(w http.ResponseWriter, r *http.Request, name string) {
	// A named pipe would block the opening, so the file is looked at first.
	info, err := a.root.Stat(name)
	if err == nil && !info.Mode().IsRegular() {
		err = fs.ErrNotExist
	}
	if err != nil {
		refuse(w, err)
		return
	}
	f, err := a.root.Open(name)
	if err != nil {
		refuse(w, err)
		return
	}
	defer f.Close()

	var content io.ReadSeeker = f
	tag := fmt.Sprintf("%x-%x", info.ModTime().UnixNano(), info.Size())
	kind := typeOf(name)
	header := w.Header()
	if kind.compresses && info.Size() <= maxGzip {
		header.Set("Vary", "Accept-Encoding")
		if acceptsGzip(r.Header.Get("Accept-Encoding")) {
			packed, err := a.gzips.get(name, tag, f)
			if err != nil {
				http.Error(w, "500: the file cannot be read", http.StatusInternalServerError)
				return
			}
			content, tag = bytes.NewReader(packed), tag+"-gzip"
			header.Set("Content-Encoding", "gzip")
		}
	}
	header.Set("Content-Type", kind.mime)
	header.Set("Etag", `"`+tag+`"`)
	if isHashed(path.Base(name)) {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	http.ServeContent(w, r, name, info.ModTime(), content)
}
