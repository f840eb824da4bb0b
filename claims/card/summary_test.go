package card

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

func TestSummarize(t *testing.T) {
	supported := Card{Verdict: claims.Supported, Status: anchor.Exact}
	misleading := Card{Verdict: claims.Misleading, Status: anchor.Edited}
	changed, missing := Card{Status: anchor.Changed, Withheld: true}, Card{Status: anchor.Missing, Withheld: true}
	for _, c := range []struct {
		want  string
		cards []Card
	}{
		{"No claims checked", nil},
		{"1 claim checked: 1 supported", []Card{supported}},
		{"3 claims checked: 2 supported, 1 misleading", []Card{misleading, supported, supported}},
		{"4 claims checked: 1 supported; 1 changed since the check, 2 not found", []Card{missing, supported, changed, missing}},
		{"1 claim checked: 1 not found", []Card{missing}},
	} {
		t.Run(c.want, func(t *testing.T) { assert.Equal(t, c.want, Summarize(c.cards).Sentence()) })
	}
}
