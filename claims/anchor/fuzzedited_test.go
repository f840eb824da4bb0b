package anchor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
)

// FuzzEdited puts a replacement for some characters of a text and looks for the former words: what is found is whole, with a verdict only
// where the guard lets it pass, and the same again for the same quote elsewhere in the list.
func FuzzEdited(f *testing.F) {
	f.Add("The bank paid $4.2 million in fines in 2019. Nobody was charged.", "1.2 b", uint8(15), uint8(5), uint8(4), uint8(30))
	f.Add("総理大臣は昨日、東京で新しい経済政策を発表しました。", "今", uint8(5), uint8(1), uint8(0), uint8(22))
	f.Add("when the family👨‍👩‍👧 moved to e\u0301toiles 🇩🇪 a\u00adnd can't pay 1 000", "👨", uint8(15), uint8(5), uint8(5), uint8(40))
	f.Add("aaaa aaaa aaaa aaaa aaaa aaaa aaaa", "b", uint8(7), uint8(1), uint8(2), uint8(25))
	f.Fuzz(func(t *testing.T, chars, replacement string, at, size, from, length uint8) {
		runes := []rune(cut(chars, 200))
		sub := func(from, length int) (int, int) {
			from = min(from, len(runes))
			return from, min(from+length, len(runes))
		}
		i, j := sub(int(at), int(size)%16)
		low, high := sub(int(from), int(length))
		if !(low <= i && j <= high) {
			return
		}
		exact := string(runes[low:i]) + cut(replacement, 12) + string(runes[j:high])
		text := anchor.Text{Chars: string(runes), Language: "en"}
		quotes := []anchor.Quote{
			{Exact: exact},
			{Exact: exact, Prefix: string(runes[:low]), Suffix: string(runes[high:])},
			{Exact: exact, All: true},
			{Exact: exact},
		}
		got := anchor.Find(text, quotes)
		require.Equal(t, got[0], got[3])
		for i, m := range got {
			if m.Status < anchor.Folded {
				checkApproximate(t, text, quotes[i], m)
			}
		}
	})
}
