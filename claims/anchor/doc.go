// Package anchor is described here.
package anchor
