package claims

import "github.com/claimlight/claimlight/claims/jsontext"

// Quote selects words of the article: a W3C TextQuoteSelector.
type Quote struct {
	Exact  string
	Prefix string // text right before Exact; tells several places apart
	Suffix string // text right after Exact
}

var quoteMembers = []member[Quote]{
	{"exact", required, func(q *Quote, n node) { q.Exact = n.text() }},
	{"prefix", optional, func(q *Quote, n node) { q.Prefix = n.text() }},
	{"suffix", optional, func(q *Quote, n node) { q.Suffix = n.text() }},
}

// quote reads a quote. A bare string is short for {"exact": …}.
func (n node) quote() Quote {
	switch n.Kind {
	case jsontext.String:
		return Quote{Exact: n.text()}
	case jsontext.Object, jsontext.Invalid:
		return object(n, quoteMembers)
	}
	n.fail(&fault{ErrType, "must be a string, or an object with exact, not " + n.Kind.String()})
	return Quote{}
}

// Occurrences says what several equally good places of a quote mean.
type Occurrences string

// The values of Occurrences.
const (
	One Occurrences = "one" // several places are ambiguous (the default)
	All Occurrences = "all" // every place is the claim
)

var allOccurrences = []Occurrences{One, All}
