package claims

import "errors"

// Decode reads a claims file. name is what messages call the file.
// It returns all problems, not only the first; the File holds the claims that have none above Warning,
// and none at all when a problem is a FileError.
func Decode(name string, data []byte) (File, Problems) {
	return File{}, Problems{{File: name, Line: 1, Column: 1, Severity: FileError, Err: errors.New("not built yet")}}
}
