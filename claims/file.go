package claims

import (
	"strconv"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// File is one claims file: what was checked in one article.
type File struct {
	Schema   string    // URL of the JSON Schema, for editors; not used
	Version  int       // 1
	Article  Article   // the article the claims are about
	Reviewer *Reviewer // who checked; nil when the file does not say
	Reviewed string    // ISO 8601 date of the check; a claim's own wins
	Claims   []Claim   // in file order
}

var fileMembers = []member[File]{
	{"$schema", optional, func(f *File, n node) { f.Schema = n.text() }},
	{"version", required, func(f *File, n node) { f.Version = n.version() }},
	{"article", required, func(f *File, n node) { f.Article = n.article() }},
	{"reviewer", optional, func(f *File, n node) { r := object(n, reviewerMembers); f.Reviewer = &r }},
	{"reviewed", optional, func(f *File, n node) { f.Reviewed = n.checked(checkDay) }},
	{"claims", required, func(f *File, n node) { f.Claims = n.claims() }},
}

// file reads the document. Of another version nothing else is read: its members may mean something else.
func (n node) file() (f File) {
	if v := n.Lookup("version"); v != nil && v.Kind == jsontext.Number && v.Text != "1" {
		n.inside("version", v, true, func(m node) { m.version() })
		return f
	}
	return object(n, fileMembers)
}

// version reads the version of the format, which is written in one way only.
func (n node) version() int {
	if n.Kind == jsontext.Number && n.Text != "1" {
		n.fail(&fault{ErrVersion, "version " + jsontext.Visible(n.Text) + " is not known; this reader knows version 1"})
		return 0
	}
	if n.Kind == jsontext.String {
		n.fail(&fault{ErrType, "must be a number, not a string; write 1 without quotes"})
		return 0
	}
	if !n.is(jsontext.Number) {
		return 0
	}
	return 1
}

// Article names the checked article.
type Article struct {
	URL       string // absolute, https or http
	Title     string
	Published string // ISO 8601 date or RFC 3339 date-time; relative dates in the text resolve against it
	Language  string // BCP 47; "en" when the file does not say
}

var articleMembers = []member[Article]{
	{"url", required, func(a *Article, n node) { a.URL = n.checked(checkWebURL) }},
	{"title", required, func(a *Article, n node) { a.Title = n.text() }},
	{"published", required, func(a *Article, n node) { a.Published = n.checked(checkMoment) }},
	{"language", optional, func(a *Article, n node) { a.Language = n.checked(checkLanguage) }},
}

func (n node) article() Article {
	a := Article{Language: "en"}
	readObject(n, articleMembers, &a)
	return a
}

// Reviewer is who checked the article.
type Reviewer struct {
	Name        string
	URL         string
	Methodology string // URL
	Corrections string // URL or mailto: where a reader reports an error
}

var reviewerMembers = []member[Reviewer]{
	{"name", optional, func(r *Reviewer, n node) { r.Name = n.text() }},
	{"url", optional, func(r *Reviewer, n node) { r.URL = n.checked(checkWebURL) }},
	{"methodology", optional, func(r *Reviewer, n node) { r.Methodology = n.checked(checkWebURL) }},
	{"corrections", optional, func(r *Reviewer, n node) { r.Corrections = n.checked(checkContactURL) }},
}

// claims reads the claims and keeps those that nothing above a Warning was found in.
func (n node) claims() []Claim {
	if !n.is(jsontext.Array) {
		return nil
	}
	if len(n.Items) == 0 {
		n.warn(ErrNoEffect, "is empty; a reader is shown nothing")
	}
	if len(n.Items) > MaxClaims {
		n.fail(&fault{ErrLimit, "has " + strconv.Itoa(len(n.Items)) + " claims; at most 10,000 are allowed"})
		return nil
	}
	n.cost, n.ids = ClaimError, make(map[string]string, len(n.Items))
	claims := make([]Claim, 0, len(n.Items))
	for i := range n.Items {
		index := strconv.Itoa(i)
		n.worst = Warning
		n.inside(index, &n.Items[i], true, func(item node) {
			if c := item.claim(); n.worst == Warning && !n.spoiled[index] {
				claims = append(claims, c)
			}
		})
	}
	n.cost = FileError
	return claims
}
