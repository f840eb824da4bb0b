// Package card is described here.
package card
