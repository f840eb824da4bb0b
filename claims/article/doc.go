// Package article is described here.
package article
