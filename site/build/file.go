package main

import (
	"cmp"
	"slices"
)

// file is one file of the site.
type file struct {
	path string // below the output folder, with slashes
	data []byte
}

// size is the number of bytes of all files.
func size(files []file) (n int) {
	for _, f := range files {
		n += len(f.data)
	}
	return n
}

// sortByPath puts files in one order, whatever order they were made in.
func sortByPath(files []file) {
	slices.SortFunc(files, func(a, b file) int { return cmp.Compare(a.path, b.path) })
}
