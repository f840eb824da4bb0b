package claims

// Source is a document that a verdict rests on.
type Source struct {
	Title     string
	URL       string // https or http; empty when Withheld says why
	Publisher string
	Author    string
	Published string // ISO 8601 date at any precision
	Accessed  string // ISO 8601 date
	Language  string // BCP 47
	Archived  string // URL of an archived copy
	Locator   string // page, paragraph, timestamp
	Evidence  string // the source's own words, verbatim
	Stance    Stance
	Withheld  string // instead of URL: why the source is not named
	Snapshot  string // relative path of a stored copy
	SHA256    string // hex hash of the stored copy
}

// Stance says how a source bears on the claim.
type Stance string

// The values of Stance.
const (
	Supports Stance = "supports" // the default
	Refutes  Stance = "refutes"
	Context  Stance = "context"
)
