// Package guard decides whether words that were edited after they were checked still state the same fact.
package guard
