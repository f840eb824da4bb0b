package claimtest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/locate"
)

// judge says what is wrong with claims, in words for those who write them.
type judge struct {
	article  reading
	settings settings
	quotes   quotePlaces
}

// faults gives one message for each quote of the claim that does not pass.
func (j judge) faults(claim claims.Claim, result locate.Result) []string {
	var faults []string
	quotes := append([]claims.Quote{claim.Quote}, claim.Also...)
	for i, match := range result.Quotes {
		if slices.Contains(j.settings.allowed, match.Status) {
			continue
		}
		problem := j.quotes[claim.ID][i]
		problem.Err = errors.New(j.fault(quotes[i], match))
		faults = append(faults, problem.Error()+j.rivals(quotes[i], match))
	}
	return faults
}

// fault says in one line what is wrong with a quote.
func (j judge) fault(q claims.Quote, match anchor.Match) string {
	switch match.Status {
	case anchor.Missing:
		return fmt.Sprintf("%q is not in %s%s", q.Exact, j.article.path, j.whyMissing(q.Exact))
	case anchor.Ambiguous:
		return fmt.Sprintf("%q stands in %d places of %s, and %s", q.Exact, len(match.Places), j.article.path, whyAmbiguous(q))
	default:
		return fmt.Sprintf("%q was found %s: %s says %q; check the claim again and quote the article as it stands now",
			q.Exact, match.Status, j.article.path, j.article.words(match.Places[0]))
	}
}

func (j judge) whyMissing(exact string) string {
	if strings.Contains(j.article.text.Chars, exact) {
		return " as a reader has it: it stands only within a longer word, or in a hidden element, a script or the like"
	}
	return "; quote the article's own words"
}

func whyAmbiguous(q claims.Quote) string {
	if q.Prefix == "" && q.Suffix == "" {
		return `no "prefix" or "suffix" says which is meant`
	}
	return `its "prefix" and "suffix" do not decide which is meant`
}
