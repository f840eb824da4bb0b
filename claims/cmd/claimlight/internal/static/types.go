package static

import (
	"path"
	"strings"
)

// contentType is what a client is told about a file.
type contentType struct {
	mime       string
	compresses bool // worth compressing
}

// contentTypes go by the extension. The list is our own, since that of the mime package differs from machine to machine.
var contentTypes = map[string]contentType{
	".html":        {"text/html; charset=utf-8", true},
	".css":         {"text/css; charset=utf-8", true},
	".js":          {"text/javascript; charset=utf-8", true},
	".mjs":         {"text/javascript; charset=utf-8", true},
	".txt":         {"text/plain; charset=utf-8", true},
	".md":          {"text/markdown; charset=utf-8", true},
	".json":        {"application/json", true},
	".map":         {"application/json", true},
	".webmanifest": {"application/manifest+json", true},
	".xml":         {"application/xml", true},
	".svg":         {"image/svg+xml", true},
	".wasm":        {"application/wasm", true},
	".pdf":         {"application/pdf", false},
	".png":         {"image/png", false},
	".jpg":         {"image/jpeg", false},
	".jpeg":        {"image/jpeg", false},
	".gif":         {"image/gif", false},
	".webp":        {"image/webp", false},
	".avif":        {"image/avif", false},
	".ico":         {"image/x-icon", false},
	".woff2":       {"font/woff2", false},
}

func typeOf(name string) contentType {
	if known, ok := contentTypes[strings.ToLower(path.Ext(name))]; ok {
		return known
	}
	return contentType{"application/octet-stream", false}
}

// isHashed reports whether a file's name is made from its content, as in claimlight-3f9a0c41d2b7.wasm: its last part before
// the extension, after a hyphen or a dot, is 8 or more hexadecimal digits with a letter and a decimal digit among them.
// So a date or a word is none, and a page, which people link to, never is.
func isHashed(base string) bool {
	ext := path.Ext(base)
	stem := strings.TrimSuffix(base, ext)
	cut := strings.LastIndexAny(stem, "-.")
	if ext == ".html" || cut < 0 {
		return false
	}
	hash := stem[cut+1:]
	return len(hash) >= 8 && strings.Trim(hash, "0123456789abcdef") == "" &&
		strings.ContainsAny(hash, "0123456789") && strings.ContainsAny(hash, "abcdef")
}
