package policy

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
)

// unsafeScript matches what makes elements or code from strings.
var unsafeScript = regexp.MustCompile(`\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser|srcdoc)\b` +
	`|\bdocument\.write|\beval\(|\bnew Function\b|\bset(Timeout|Interval)\(["'` + "`]")

// machinePath matches a path in somebody's home folder or working folder, but no part of a URL.
var machinePath = regexp.MustCompile("(^|[\\s\"'`(=])/(root|home|Users|work)/[A-Za-z]")

// CheckScripts returns the lines of JavaScript files in a folder that make elements or code from strings.
func CheckScripts(fsys fs.FS, folder string) ([]string, error) {
	return grep(fsys, folder, []string{".js"}, unsafeScript, "elements and code are not to be made from strings")
}

// CheckMachinePaths returns the lines of source and documentation that name a folder of the machine they were written on.
func CheckMachinePaths(fsys fs.FS) ([]string, error) {
	return grep(fsys, ".", []string{".go", ".js", ".css", ".md", ".sh", ".yml", ".txtar", ".mod"}, machinePath, "a path of one machine means nothing on another")
}

// grep says of each line under folder that pattern matches why that is a fault.
func grep(fsys fs.FS, folder string, extensions []string, pattern *regexp.Regexp, why string) (faults []string, err error) {
	err = fs.WalkDir(fsys, folder, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (name == ".git" || name == ".cache" || name == "dist" || path.Base(name) == "node_modules"):
			return fs.SkipDir
		case entry.IsDir() || !slices.Contains(extensions, path.Ext(name)):
			return nil
		}
		text, err := fs.ReadFile(fsys, name)
		for i, line := range strings.Split(string(text), "\n") {
			if found := pattern.FindString(line); found != "" {
				faults = append(faults, fmt.Sprintf("%s:%d: %s: %s", name, i+1, strings.TrimSpace(found), why))
			}
		}
		return err
	})
	return faults, err
}
