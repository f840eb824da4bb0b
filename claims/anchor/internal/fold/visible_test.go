package fold_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
)

func TestVisible(t *testing.T) {
	for _, c := range []struct {
		name, src  string
		breaks     []int
		blind      []fold.Range
		start, end int
		want       string
		starts     []int // of each byte of want in src
	}{
		{"all", "“one” two", nil, nil, 0, 13, "“one” two", []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}},
		{"a part", "one two", nil, nil, 4, 7, "two", []int{4, 5, 6}},
		{"without blind text", "on<x>e", nil, []fold.Range{{2, 5}}, 0, 6, "one", []int{0, 1, 5}},
		{"with a space for a break", "onetwo", []int{3}, nil, 0, 6, "one two", []int{0, 1, 2, 3, 3, 4, 5}},
		{"not beside white space", "one two", []int{3, 4}, nil, 0, 7, "one two", []int{0, 1, 2, 3, 4, 5, 6}},
		{"breaks at the edges", "onetwothree", []int{3, 6}, nil, 3, 6, "two", []int{3, 4, 5}},
		{"a break and blind text", "a<x>b", []int{1}, []fold.Range{{1, 4}}, 0, 5, "a b", []int{0, 4, 4}},
		{"nothing", "one", nil, nil, 1, 1, "", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := fold.New(c.src, c.breaks, c.blind).Visible(c.start, c.end)
			assert.Equal(t, c.want, v.Chars)
			for at, src := range c.starts {
				assert.Equal(t, src, v.Start(at), "start of byte %d", at)
			}
			assert.Equal(t, c.end, v.End(len(v.Chars)))
		})
	}
	v := fold.New("on<x>e", nil, []fold.Range{{2, 5}}).Visible(0, 6)
	assert.Equal(t, 2, v.End(2), "an end is before blind text")
	assert.Equal(t, 5, v.Start(2), "a start behind it")
}
