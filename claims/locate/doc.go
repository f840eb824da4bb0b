// Package locate is described here.
package locate
