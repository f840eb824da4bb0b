package claims

import "github.com/claimlight/claimlight/claims/jsontext"

// Decode reads a claims file. name is what messages call the file.
// It returns all problems, not only the first; the File holds the claims that have none above Warning,
// and nothing at all when a problem is a FileError.
func Decode(name string, data []byte) (File, Problems) {
	d := decoder{cost: FileError}
	root, errs := jsontext.Parse(data, textLimits)
	for _, err := range errs {
		d.adopt(err)
	}
	var file File
	if root.Kind != jsontext.Invalid {
		file = node{&d, &root, true}.file()
	}
	problems := d.problems(name, data)
	if problems.Worst() == FileError {
		return File{}, problems
	}
	return file, problems
}
