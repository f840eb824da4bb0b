package claimtest

import "github.com/claimlight/claimlight/claims/anchor"

// Option changes what Run asks for.
type Option func(*settings)

type settings struct {
	root    string
	allowed []anchor.Status
}

func newSettings(opts []Option) settings {
	s := settings{allowed: []anchor.Status{anchor.Exact, anchor.Folded}}
	for _, opt := range opts {
		opt(&s)
	}
	return s
}

// Allow lets claims pass under further statuses than anchor.Exact and anchor.Folded.
// An article that is still being edited may allow anchor.Edited; allowing anchor.Changed means publishing claims without their verdict.
func Allow(statuses ...anchor.Status) Option {
	return func(s *settings) { s.allowed = append(s.allowed, statuses...) }
}

// Root takes the article from the first element that the CSS selector matches, as the script tag's data-article does.
func Root(selector string) Option {
	return func(s *settings) { s.root = selector }
}
