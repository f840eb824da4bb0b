package claims

import "github.com/claimlight/claimlight/claims/jsontext"

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

// sourceMembers leaves it to checkNamed that either url or withheld is required.
var sourceMembers = []member[Source]{
	{"title", required, func(s *Source, n node) { s.Title = n.text() }},
	{"url", optional, func(s *Source, n node) { s.URL = n.checked(checkWebURL) }},
	{"publisher", optional, func(s *Source, n node) { s.Publisher = n.text() }},
	{"author", optional, func(s *Source, n node) { s.Author = n.text() }},
	{"published", optional, func(s *Source, n node) { s.Published = n.checked(checkDate) }},
	{"accessed", optional, func(s *Source, n node) { s.Accessed = n.checked(checkDay) }},
	{"language", optional, func(s *Source, n node) { s.Language = n.checked(checkLanguage) }},
	{"archived", optional, func(s *Source, n node) { s.Archived = n.checked(checkWebURL) }},
	{"locator", optional, func(s *Source, n node) { s.Locator = n.text() }},
	{"evidence", optional, func(s *Source, n node) { s.Evidence = n.text() }},
	{"stance", optional, func(s *Source, n node) { s.Stance = oneOf(n, stances) }},
	{"withheld", optional, func(s *Source, n node) { n.required = true; s.Withheld = n.text() }},
	{"snapshot", optional, func(s *Source, n node) { s.Snapshot = n.checked(checkPath) }},
	{"sha256", optional, func(s *Source, n node) { s.SHA256 = n.checked(checkSHA256) }},
}

// source reads a source.
func (n node) source() Source {
	s := Source{Stance: Supports}
	readObject(n, sourceMembers, &s)
	if n.Kind == jsontext.Object {
		n.checkNamed()
	}
	if hash := n.Lookup("sha256"); hash != nil && n.Lookup("snapshot") == nil {
		n.inside("sha256", hash, false, func(m node) {
			m.warn(ErrNoEffect, "is the hash of a snapshot, and there is none; add snapshot or leave it out")
		})
	}
	return s
}

// checkNamed checks that a source is either named or withheld. One that is withheld for somebody's safety must not be given away by a link.
func (n node) checkNamed() {
	withheld := n.Lookup("withheld")
	for _, name := range []string{"url", "archived"} {
		link := n.Lookup(name)
		switch {
		case name == "url" && link == nil && withheld == nil:
			n.fail(&fault{ErrMissing, `member "url" is missing; add it, or withheld with the reason why the source is not named`})
		case link != nil && withheld != nil:
			n.inside(name, link, false, func(m node) {
				m.fail(refuse("gives away a source that is withheld; leave it or withheld out"))
			})
		}
	}
}

// Stance says how a source bears on the claim.
type Stance string

// The values of Stance.
const (
	Supports Stance = "supports" // the default
	Refutes  Stance = "refutes"
	Context  Stance = "context"
)

var stances = []Stance{Supports, Refutes, Context}
