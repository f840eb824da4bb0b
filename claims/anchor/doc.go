// Package anchor finds quotes in a text.
package anchor
