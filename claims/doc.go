// Package claims is described here.
package claims
