package anchor_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
)

// pieces are what random texts are made of: each brings a rule into play.
var pieces = strings.Split("a|aa|b|1|62|5|000|1000|.|,|-|'|'t|:| |  |\n|\u00a0|“|\"|…|...|—|e|\u0301|é|\u00ad|\u200d|\u200b|\ufe0f|S6|²|½|十|五|年|万|ー|っ|ガ|か|"+
	"ก|\u0e33|\u0e32|ก\u0e49|\u17d2|ក|한|\u1112|\u1161|\u11ab|🇩|🇪|👨|👩|👍🏽|❤|क|\u094d|ﬁ|fi|\xff|_|$|л|ا|x\u0323\u0307|x\u0307\u0323", "|")

func randomText(random *rand.Rand, most int) string {
	var b strings.Builder
	for range random.IntN(most) {
		b.WriteString(pieces[random.IntN(len(pieces))])
	}
	return b.String()
}

func randomSpan(random *rand.Rand, length anchor.Offset) anchor.Span {
	start := random.IntN(int(length) + 1)
	return anchor.Span{Start: anchor.Offset(start), End: anchor.Offset(start + random.IntN(int(length)-start+1))}
}

// onCharacters moves a span's ends out of surrogate pairs.
func onCharacters(text anchor.Text, s anchor.Span) anchor.Span {
	x := text.Index()
	return anchor.Span{Start: x.Offset(x.Byte(s.Start)), End: x.Offset(x.Byte(s.End))}
}

func TestFindEqualsItsNaiveTwin(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 600 {
		text := anchor.Text{Chars: randomText(random, 14)}
		length := text.Len()
		if random.IntN(3) == 0 {
			text.Breaks = []anchor.Offset{onCharacters(text, randomSpan(random, length)).Start}
		}
		if random.IntN(3) == 0 {
			text.Blind = []anchor.Span{onCharacters(text, randomSpan(random, length))}
		}
		if random.IntN(3) == 0 {
			text.Hidden = []anchor.Span{onCharacters(text, randomSpan(random, length))}
		}
		require.Equal(t, text.Len(), length)
		var quotes []anchor.Quote
		for range 12 {
			s := text.Index().Slice(randomSpan(random, min(length, 40)))
			q := anchor.Quote{Exact: s, All: random.IntN(4) == 0}
			if at := strings.LastIndex(text.Chars, s); random.IntN(2) == 0 {
				q.Prefix, q.Suffix = text.Chars[:at], text.Chars[at+len(s):]
			}
			quotes = append(quotes, q, anchor.Quote{Exact: pieces[random.IntN(len(pieces))], Prefix: randomText(random, 3)})
		}
		got, want := anchor.Find(text, quotes), naiveFind(text, quotes)
		for i := range quotes {
			if want[i].Status == anchor.Missing {
				checkApproximate(t, text, quotes[i], got[i])
			} else {
				require.Equal(t, want[i], got[i], "quote %+q in %+q", quotes[i], text)
			}
		}
	}
}

func TestFindNothing(t *testing.T) {
	for name, c := range map[string]struct{ text, quote string }{
		"an empty quote":          {"some text", ""},
		"white space":             {"some text", " \n\u00a0"},
		"invisible characters":    {"so\u00adme text", "\u00ad\u200b"},
		"an empty text":           {"", "some"},
		"a text of white space":   {" \n ", "some"},
		"a longer quote":          {"some", "some text"},
		"a quote with a mark off": {"e\u0301", "\u0301"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, []anchor.Match{{}}, anchor.Find(anchor.Text{Chars: c.text}, []anchor.Quote{{Exact: c.quote}}))
		})
	}
	assert.Empty(t, anchor.Find(anchor.Text{Chars: "some text"}, nil))
}
