package markup_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims/markup"
)

func TestListsNameEachElementOnce(t *testing.T) {
	for name, list := range map[string][]string{"Roots": markup.Roots, "Blind": markup.Blind, "Blocks": markup.Blocks} {
		t.Run(name, func(t *testing.T) {
			sorted := slices.Sorted(slices.Values(list))
			assert.Equal(t, len(list), len(slices.Compact(sorted)), "a name stands twice")
		})
	}
}

func TestBlocksAreSorted(t *testing.T) {
	inOrder := slices.IsSortedFunc(markup.Blocks, func(a, b string) int {
		return strings.Compare(strings.ToLower(a), strings.ToLower(b))
	})
	assert.True(t, inOrder, "sorted lists show at a glance what is missing")
}
