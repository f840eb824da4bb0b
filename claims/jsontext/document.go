package jsontext

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

const byteOrderMark = "\ufeff"

// open checks what concerns the text as a whole and goes to its first value. It reports whether there is one.
func (p *parser) open(data []byte) bool {
	if len(data) > p.limits.Bytes {
		p.fault(0, ErrLimit, "the text has "+strconv.Itoa(len(data))+" bytes; at most "+strconv.Itoa(p.limits.Bytes)+" are allowed")
		return false
	}
	if !utf8.Valid(data) {
		p.notUTF8(data)
		return false
	}
	p.src = string(data)
	if strings.HasPrefix(p.src, byteOrderMark) {
		p.fault(0, ErrSyntax, "the text begins with a byte order mark; remove it (save as UTF-8 without BOM)")
		p.pos = len(byteOrderMark)
	}
	p.space()
	switch {
	case p.stopped:
	case p.pos == len(p.src):
		p.fault(p.pos, ErrSyntax, "the text is empty; a JSON value is expected")
	case p.peek() == '<':
		p.fault(p.pos, ErrSyntax, "this is an HTML or XML page, not JSON; check the address it came from")
	default:
		return true
	}
	return false
}

// notUTF8 says where the text ceases to be UTF-8, and what it may be instead.
func (p *parser) notUTF8(data []byte) {
	text := "; save the file as UTF-8"
	if len(data) > 1 && (data[0] == 0xff && data[1] == 0xfe || data[0] == 0xfe && data[1] == 0xff) {
		p.fault(0, ErrUTF8, "the text is UTF-16, not UTF-8"+text)
		return
	}
	at := 0
	for {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	p.fault(at, ErrUTF8, "byte 0x"+strconv.FormatUint(uint64(data[at]), 16)+" is not UTF-8"+text)
}

// close checks that nothing follows the document's value.
func (p *parser) close() {
	p.space()
	switch c := p.peek(); {
	case p.pos == len(p.src):
	case c == '}' || c == ']':
		p.stop(p.pos, ErrSyntax, string(c)+" closes nothing; remove it")
	default:
		p.stop(p.pos, ErrSyntax, p.shown()+" follows the end of the document; one JSON value is all there may be")
	}
}
