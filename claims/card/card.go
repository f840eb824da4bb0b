package card

import (
	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

// Card is what a reader is shown about one claim, as data.
type Card struct {
	ID           string
	Number       int // from 1, in reading order; claims that are not in the article come last
	Kind         claims.Kind
	KindLabel    string         // "Vehicle"
	Verdict      claims.Verdict // empty when withheld
	VerdictLabel string         // "Supported"; when withheld what is known instead: "Verdict withheld", "Not found in the article"
	Status       anchor.Status
	Withheld     bool   // the words don't stand as they were checked: the verdict must not be shown
	Note         string // why it is withheld, that the wording was edited, that it was not found; empty when all is well
	Quote        string // the article's words as found, or as checked when they were not found
	Checked      string // the words as they were checked, where those found differ; else empty
	Language     string // BCP 47 of Quote, Checked, Summary, Detail and Correction
	Summary      string
	Detail       []string // paragraphs
	Correction   string   // what the article should say; empty when withheld
	Sources      []Source

	Reviewer    string // "Checked by NAME on DATE"; empty when the file does not say
	ReviewerURL string // who that is
	Methodology string // URL: how they check
	Corrections string // URL or mailto: where a reader reports an error

	MarkerLabel string // accessible name of the marker: "Claim 3, vehicle: supported. Show source"
}

// Source is one source as shown.
type Source struct {
	Title     string
	Href      string // the source, at the very passage when there is evidence (#:~:text=); empty when withheld
	Cite      string // the source's plain address; empty when withheld
	Publisher string
	Date      string // "16 March 2024"
	Author    string
	Locator   string
	Evidence  string
	Archived  string // URL
	Stance    string // "Refutes the claim"; empty for a source that supports it, and when the verdict is withheld
	Language  string // BCP 47 of Evidence; empty when the file does not say
	Withheld  string // why the source is not named
}
