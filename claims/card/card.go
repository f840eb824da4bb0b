package card

import (
	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

// Card is what a reader is shown about one claim, as data.
type Card struct {
	ID           string
	Number       int // from 1, in reading order
	Kind         claims.Kind
	KindLabel    string // "Vehicle"
	Verdict      claims.Verdict
	VerdictLabel string // "Supported"
	Status       anchor.Status
	Withheld     bool   // the words changed since the check: the verdict must not be shown
	Note         string // why it is withheld, that the wording was edited, that it was not found; empty when all is well
	Quote        string // the article's words as found, or as checked when they were not found
	Summary      string
	Detail       []string // paragraphs
	Correction   string
	Sources      []Source
	Reviewer     string // "Checked by NAME on DATE"; empty when the file does not say
	MarkerLabel  string // accessible name of the marker: "Claim 3, vehicle: supported. Show source"
}

// Source is one source as shown.
type Source struct {
	Title     string
	Href      string // the source, at the very passage when there is evidence (#:~:text=); empty when withheld
	Publisher string
	Date      string // "2024-03-16"
	Author    string
	Locator   string
	Evidence  string
	Archived  string // URL
	Stance    string // "Refutes the claim"; empty for a source that supports it
	Language  string // BCP 47 of Evidence; empty when the file does not say
	Withheld  string // why the source is not named
}
