package letter_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims/anchor/internal/letter"
)

func TestAppend(t *testing.T) {
	for _, c := range []struct {
		name, text string
		letters    int
	}{
		{"nothing", "", 0},
		{"ASCII", "plain text", 10},
		{"Cyrillic", "Сенат", 5},
		{"Hindi", "कार", 3},
		{"Han", "汽车", 4},
		{"a symbol outside the BMP", "a😀b", 4},
	} {
		t.Run(c.name, func(t *testing.T) {
			letters := letter.Append(nil, []byte(c.text))
			assert.Len(t, letters, c.letters)
			assert.Equal(t, len(c.text), letter.Cut([]byte(c.text), c.letters))
		})
	}
	assert.Equal(t, "plain", string(letter.Append(nil, []byte("plain"))))
}

func TestLettersOfOneAlphabetDiffer(t *testing.T) {
	for _, first := range []rune{0x00, 0x100, 0x370, 0x400, 0x500, 0x600, 0x900, 0xe00} {
		seen := make(map[byte]rune)
		for r := first; r < first+0x80; r++ {
			l, _, wide := letter.Of(r)
			assert.False(t, wide)
			assert.NotContains(t, seen, l, "%U", r)
			seen[l] = r
		}
	}
}

func TestCut(t *testing.T) {
	text := []byte("aя汽b")
	for letters, want := range []int{0, 1, 3, 6, 6, 7, 7} {
		assert.Equal(t, want, letter.Cut(text, letters), "%d letters", letters)
	}
}

func TestAppendBackward(t *testing.T) {
	for _, text := range []string{"", "plain", "Сенат", "a汽b", "汽车"} {
		forward := letter.Append(nil, []byte(text))
		slices.Reverse(forward)
		assert.Equal(t, string(forward), string(letter.AppendBackward(nil, []byte(text), 99)), text)
	}
	assert.Equal(t, "ni", string(letter.AppendBackward(nil, []byte("plain"), 2)))
	assert.Len(t, letter.AppendBackward(nil, []byte("汽车"), 3), 4)
}

func TestCutLast(t *testing.T) {
	text := []byte("aя汽b")
	for letters, want := range []int{7, 6, 3, 3, 1, 0, 0} {
		assert.Equal(t, want, letter.CutLast(text, letters), "%d letters", letters)
	}
}
