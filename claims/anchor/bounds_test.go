package anchor_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
)

func TestManyPlaces(t *testing.T) {
	text := func(n int) anchor.Text { return anchor.Text{Chars: strings.Repeat("a ", n) + "b"} }
	for _, c := range []struct {
		name   string
		places int
		quote  anchor.Quote
		status anchor.Status
		want   int
	}{
		{"all of them", anchor.MaxPlaces, anchor.Quote{Exact: "a", All: true}, anchor.Exact, anchor.MaxPlaces},
		{"the first of them", 2 * anchor.MaxPlaces, anchor.Quote{Exact: "a", All: true}, anchor.Exact, anchor.MaxPlaces},
		{"the context decides", anchor.MaxPlaces, anchor.Quote{Exact: "a", Suffix: "b"}, anchor.Exact, 1},
		{"the context can't see all", 2 * anchor.MaxPlaces, anchor.Quote{Exact: "a", Suffix: "b"}, anchor.Ambiguous, anchor.MaxPlaces},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := anchor.Find(text(c.places), []anchor.Quote{c.quote})[0]
			assert.Equal(t, c.status, m.Status)
			assert.Len(t, m.Places, c.want)
		})
	}
}

// TestTooManyOccurrences makes the automaton give up: at every word 1,000 quotes end, and none begins where a word does.
// What is found until then is not known to be all there is.
func TestTooManyOccurrences(t *testing.T) {
	quotes := make([]anchor.Quote, 1_000)
	for i := range quotes {
		quotes[i].Exact = "b" + strings.Repeat(" ab", i)
	}
	quotes = append(quotes, anchor.Quote{Exact: "once"}, anchor.Quote{Exact: "late"})
	text := anchor.Text{Chars: "once" + strings.Repeat(" ab", 20_000) + " late"}
	got := anchor.Find(text, quotes)
	for _, m := range got[:1_000] {
		require.Equal(t, anchor.Match{}, m)
	}
	assert.Equal(t, anchor.Ambiguous, got[1_000].Status)
	assert.Equal(t, anchor.Missing, got[1_001].Status)
}

// TestManyContexts gives the same quote with more contexts than may be compared: those beyond are ambiguous.
func TestManyContexts(t *testing.T) {
	quotes := make([]anchor.Quote, 500)
	for i := range quotes {
		quotes[i] = anchor.Quote{Exact: "a", Suffix: "b"}
	}
	text := anchor.Text{Chars: strings.Repeat("a ", 900) + "b"}
	got := anchor.Find(text, quotes)
	assert.Equal(t, anchor.Exact, got[0].Status)
	assert.Equal(t, anchor.Ambiguous, got[len(got)-1].Status)
}

func TestAllocations(t *testing.T) {
	text, sentences := article(1 << 18)
	quotes := func(n int, end string) (list []anchor.Quote) {
		for i := range n {
			list = append(list, anchor.Quote{Exact: sentences[i] + end})
		}
		return list
	}
	count := func(text string, quotes []anchor.Quote) float64 {
		return testing.AllocsPerRun(2, func() { anchor.Find(anchor.Text{Chars: text}, quotes) })
	}
	for _, c := range []struct {
		name, end string
		most      float64
	}{{"found", "", 4}, {"edited", " indeed", 64}} {
		t.Run(c.name, func(t *testing.T) {
			few, many := count(text, quotes(100, c.end)), count(text, quotes(1_100, c.end))
			assert.LessOrEqual(t, (many-few)/1_000, c.most, "allocations for each quote")
			half := count(text[:len(text)/2], quotes(100, c.end))
			assert.LessOrEqual(t, few-half, 12.0, "allocations for twice the text")
		})
	}
}

func TestManyLongQuotesThatDifferAtTheirEnds(t *testing.T) {
	stem := strings.Repeat("the limousine was built in a factory ", 25)
	quotes := make([]anchor.Quote, 1_000)
	for i := range quotes {
		quotes[i].Exact = stem + strconv.Itoa(i)
	}
	got := anchor.Find(anchor.Text{Chars: stem + stem + "77."}, quotes)
	for i, m := range got {
		require.Equal(t, i == 77, m.Status == anchor.Exact, "quote %d is %v", i, m.Status)
	}
}
