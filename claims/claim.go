package claims

import "github.com/claimlight/claimlight/claims/jsontext"

// Claim is one checkable statement of the article, with its verdict and sources.
type Claim struct {
	ID          string // unique in the file; the permalink is #claim-ID
	Kind        Kind
	Quote       Quote       // the article's own words
	Occurrences Occurrences // whether several equally good places are ambiguous
	Also        []Quote     // where the article states the same claim again
	Value       *Value      // the fact in machine-readable form; nil when absent, or of an unknown Kind
	Verdict     Verdict
	Summary     string // one plain-text sentence for the reader, at most MaxSummary characters
	Detail      string // plain text; a blank line parts paragraphs
	Correction  string // for Inaccurate: what the article should say
	Sources     []Source
	Reviewed    string // ISO 8601 date; empty: the file's
	History     []Revision
}

// claimMembers has kind before value, for the value is read by kind.
var claimMembers = []member[Claim]{
	{"id", required, func(c *Claim, n node) { c.ID = n.id() }},
	{"kind", required, func(c *Claim, n node) { c.Kind = n.kind() }},
	{"quote", required, func(c *Claim, n node) { c.Quote = n.quote() }},
	{"occurrences", optional, func(c *Claim, n node) { c.Occurrences = oneOf(n, allOccurrences) }},
	{"also", optional, func(c *Claim, n node) { c.Also = each(n, node.quote) }},
	{"value", optional, func(c *Claim, n node) { c.Value = n.value(c.Kind) }},
	{"verdict", required, func(c *Claim, n node) { c.Verdict = oneOf(n, Verdicts) }},
	{"summary", required, func(c *Claim, n node) { c.Summary = n.short(MaxSummary) }},
	{"detail", optional, func(c *Claim, n node) { c.Detail = n.text() }},
	{"correction", optional, func(c *Claim, n node) { c.Correction = n.text() }},
	{"sources", required, func(c *Claim, n node) { c.Sources = each(n, node.source) }},
	{"reviewed", optional, func(c *Claim, n node) { c.Reviewed = n.checked(checkDay) }},
	{"history", optional, func(c *Claim, n node) { c.History = each(n, node.revision) }},
}

// claim reads a claim.
func (n node) claim() Claim {
	c := Claim{Occurrences: One}
	readObject(n, claimMembers, &c)
	if sources := n.Lookup("sources"); sources != nil && sources.Kind == jsontext.Array && len(sources.Items) == 0 &&
		c.Verdict != Unverified && c.Verdict != "" {
		n.inside("sources", sources, true, func(m node) {
			m.fail(refuse("is empty; only the verdict unverified stands without a source"))
		})
	}
	if c.Correction != "" && c.Verdict != Inaccurate && c.Verdict != "" {
		n.inside("correction", n.Lookup("correction"), false, func(m node) {
			m.warn(ErrNoEffect, "is for the verdict inaccurate, not "+string(c.Verdict)+"; leave it out")
		})
	}
	return c
}

// id reads a claim's id, which no other claim of the file may have.
func (n node) id() string {
	id := n.checked(checkID)
	if id == "" {
		return ""
	}
	if first, taken := n.ids[id]; taken {
		n.fail(&fault{ErrDuplicateID, quoted(id) + " is the id of " + first + " already; give each claim its own"})
		return ""
	}
	n.ids[id] = jsontext.Pointer(n.path[:2])
	return id
}

// Revision is a correction of a claim since it was first published.
type Revision struct {
	Date string // ISO 8601 date
	Note string
}

var revisionMembers = []member[Revision]{
	{"date", required, func(r *Revision, n node) { r.Date = n.checked(checkDay) }},
	{"note", required, func(r *Revision, n node) { r.Note = n.text() }},
}

func (n node) revision() Revision { return object(n, revisionMembers) }
