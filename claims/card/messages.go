package card

import (
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

// Messages are the words of the interface in one language. {braces} name what is filled in.
type Messages struct {
	Language  string // BCP 47
	Direction string // "ltr" or "rtl"

	Kinds    map[claims.Kind]Label
	Verdicts map[claims.Verdict]Label
	Statuses map[anchor.Status]Label  // in place of the verdict where it is withheld
	Notes    map[anchor.Status]string // what the reader has to know of how the words were found
	Stances  map[claims.Stance]string // a source that supports needs no word

	Marker      string // accessible name of a marker
	ShowDetails string // the marker's promise where there is no source,
	ShowSource  string // one,
	ShowSources string // or several
	Claim       string // a claim by its number

	CheckedByOn, CheckedBy, CheckedOn string // the reviewer's line
	Months                            [12]string
	FullDate, MonthDate               string

	NoClaims, OneClaim, ManyClaims string // the head of the counter

	Close, Sources, Source, Archived, Correction, Methodology, Corrections string
	CheckedWords                                                           string // label of the words as they were checked
	CheckedFinding                                                         string // label of what the check said of those words
	Unplaced                                                               string // label of the panel's list
}

// Label is a name in two forms.
type Label struct {
	Title  string // by itself
	Inline string // within a sentence
}

// fill puts values in the place of the {names} of a message: name, value, name, value, …
// It fills in one pass, so that braces in a value are just text.
func fill(message string, pairs ...string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(message, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		var name string
		name, message, _ = strings.Cut(rest, "}")
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == name {
				b.WriteString(pairs[i+1])
			}
		}
	}
}

// claimsChecked is the head of the counter.
func (m *Messages) claimsChecked(n int) string {
	switch n {
	case 0:
		return m.NoClaims
	case 1:
		return m.OneClaim
	}
	return fill(m.ManyClaims, "number", strconv.Itoa(n))
}

// kind names a kind; one that is not known is a statement.
func (m *Messages) kind(k claims.Kind) Label {
	if label, ok := m.Kinds[k]; ok {
		return label
	}
	return m.Kinds[claims.Statement]
}

// show is what a marker promises to show.
func (m *Messages) show(sources int) string {
	switch sources {
	case 0:
		return m.ShowDetails
	case 1:
		return m.ShowSource
	}
	return m.ShowSources
}
