package jsontext

// Pointer returns the JSON Pointer (RFC 6901) that leads along path; the empty path is the document itself, "".
func Pointer(path []string) string {
	var pointer []byte
	for _, token := range path {
		pointer = append(pointer, '/')
		for _, c := range []byte(token) {
			switch c {
			case '~':
				pointer = append(pointer, "~0"...)
			case '/':
				pointer = append(pointer, "~1"...)
			default:
				pointer = append(pointer, c)
			}
		}
	}
	return string(pointer)
}
