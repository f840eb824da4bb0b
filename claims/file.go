package claims

// File is one claims file: what was checked in one article.
type File struct {
	Schema   string    // URL of the JSON Schema, for editors; not used
	Version  int       // 1
	Article  Article   // the article the claims are about
	Reviewer *Reviewer // who checked; nil when the file does not say
	Reviewed string    // ISO 8601 date of the check; a claim's own wins
	Claims   []Claim   // in file order
}

// Article names the checked article.
type Article struct {
	URL       string // absolute, https or http
	Title     string
	Published string // ISO 8601 date or RFC 3339 date-time; relative dates in the text resolve against it
	Language  string // BCP 47; "en" when the file does not say
}

// Reviewer is who checked the article.
type Reviewer struct {
	Name        string
	URL         string
	Methodology string // URL
	Corrections string // URL or mailto: where a reader reports an error
}

// Claim is one checkable statement of the article, with its verdict and sources.
type Claim struct {
	ID          string // unique in the file; the permalink is #claim-ID
	Kind        Kind
	Quote       Quote       // the article's own words
	Occurrences Occurrences // whether several equally good places are ambiguous
	Also        []Quote     // where the article states the same claim again
	Value       *Value      // the fact in machine-readable form; nil when absent
	Verdict     Verdict
	Summary     string // one plain-text sentence for the reader
	Detail      string // plain text; a blank line parts paragraphs
	Correction  string // for Inaccurate: what the article should say
	Sources     []Source
	Reviewed    string // ISO 8601 date; empty: the file's
	History     []Revision
}

// Quote selects words of the article: a W3C TextQuoteSelector.
type Quote struct {
	Exact  string
	Prefix string // text right before Exact; tells several places apart
	Suffix string // text right after Exact
}

// Occurrences says what several equally good places of a quote mean.
type Occurrences string

// The values of Occurrences.
const (
	One Occurrences = "one" // several places are ambiguous (the default)
	All Occurrences = "all" // every place is the claim
)

// Revision is a correction of a claim since it was first published.
type Revision struct {
	Date string // ISO 8601 date
	Note string
}
