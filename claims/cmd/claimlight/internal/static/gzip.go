package static

import (
	"bytes"
	"compress/gzip"
	"io"
	"strings"
	"sync"
)

// maxGzip is the size in bytes above which a file is sent as it is, so that the cache stays small.
const maxGzip = 32 << 20

// mostGzips is how many compressed files are kept. A folder that is built again and again has hashed names that nobody asks
// for any more; beyond this many files the cache starts anew.
const mostGzips = 256

// gzipCache keeps the compressed form of each file in memory: compressing the WebAssembly anew for every request would take
// longer than sending it. The zero value is ready.
type gzipCache struct {
	mu    sync.Mutex
	files map[string]gzipped
}

// gzipped is the compressed form of one version of a file.
type gzipped struct {
	tag  string
	data []byte
}

// get returns the compressed form of the file with that name, reading it from r unless the version that tag names is there.
func (c *gzipCache) get(name, tag string, r io.Reader) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if cached, ok := c.files[name]; ok && cached.tag == tag {
		return cached.data, nil
	}
	var packed bytes.Buffer
	zw := gzip.NewWriter(&packed)
	if _, err := io.Copy(zw, r); err != nil {
		return nil, err
	}
	if err := zw.Close(); err != nil {
		return nil, err
	}
	if c.files == nil || len(c.files) >= mostGzips {
		c.files = map[string]gzipped{}
	}
	c.files[name] = gzipped{tag, packed.Bytes()}
	return packed.Bytes(), nil
}

// acceptsGzip reads an Accept-Encoding header (RFC 9110, 12.5.3): gzip must be named, and not with a weight of zero.
func acceptsGzip(header string) bool {
	for item := range strings.SplitSeq(header, ",") {
		coding, params, _ := strings.Cut(item, ";")
		if strings.EqualFold(strings.TrimSpace(coding), "gzip") {
			weight, found := strings.CutPrefix(strings.TrimSpace(params), "q=")
			return !found || strings.Trim(weight, "0.") != ""
		}
	}
	return false
}
