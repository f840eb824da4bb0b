// Package jsontext is described here.
package jsontext
