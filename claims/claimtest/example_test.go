package claimtest_test

import (
	"testing"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/claimtest"
)

// Stands in a file claims_test.go beside the article and its claims file.
func ExampleRun() {
	_ = func(t *testing.T) { // func TestClaims(t *testing.T)
		claimtest.Run(t, "article.html", "claims.json")
	}
}

// An article that is being edited, taken from a page with a selector.
func ExampleRun_options() {
	_ = func(t *testing.T) { // func TestDraft(t *testing.T)
		claimtest.Run(t, "draft.html", "claims.json", claimtest.Root("#story"), claimtest.Allow(anchor.Edited))
	}
}
