// Package readme holds the README to its word: its tests decode its claims files, build its Go, run its commands and
// look up its options where they are read.
package readme
