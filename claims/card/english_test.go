package card

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

func TestEnglishIsComplete(t *testing.T) {
	for _, k := range claims.Kinds {
		assert.NotEmpty(t, English.Kinds[k].Title, k)
		assert.NotEmpty(t, English.Kinds[k].Inline, k)
	}
	for _, v := range claims.Verdicts {
		assert.NotEmpty(t, English.Verdicts[v].Title, v)
		assert.NotEmpty(t, English.Verdicts[v].Inline, v)
	}
	for s := anchor.Missing; s <= anchor.Exact; s++ {
		label := English.Statuses[s]
		assert.Equal(t, s.ShowsVerdict(), label == Label{}, "a status has a label where there is no verdict: %s", s)
		assert.Equal(t, s >= anchor.Folded, English.Notes[s] == "", "a status has a note where something was changed: %s", s)
	}
	for i := range reflect.TypeFor[Messages]().NumField() {
		field := reflect.ValueOf(English).Field(i)
		assert.False(t, field.IsZero(), reflect.TypeFor[Messages]().Field(i).Name)
	}
}

func TestWithheldLabelsNameNoVerdict(t *testing.T) {
	for _, status := range []anchor.Status{anchor.Changed, anchor.Ambiguous, anchor.Missing} {
		for _, v := range claims.Verdicts {
			for _, text := range []string{English.Statuses[status].Title, English.Statuses[status].Inline, English.Notes[status]} {
				assert.NotContains(t, text, English.Verdicts[v].Inline)
				assert.NotContains(t, text, English.Verdicts[v].Title)
			}
		}
	}
}
