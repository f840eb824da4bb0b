//go:build e2e

package e2e

import "encoding/json"

// claimsFile is a claims file as the tests write it.
type claimsFile struct {
	Version int         `json:"version"`
	Article articleHead `json:"article"`
	Claims  []claim     `json:"claims"`
}

type articleHead struct {
	URL       string `json:"url"`
	Title     string `json:"title"`
	Published string `json:"published"`
}

type claim struct {
	ID          string     `json:"id"`
	Kind        string     `json:"kind"`
	Quote       any        `json:"quote"` // a string, or a selector
	Occurrences string     `json:"occurrences,omitempty"`
	Verdict     string     `json:"verdict"`
	Summary     string     `json:"summary"`
	Detail      string     `json:"detail,omitempty"`
	Correction  string     `json:"correction,omitempty"`
	Sources     []citation `json:"sources"`
}

// selector is a quote with the text around it.
type selector struct {
	Exact  string `json:"exact"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
}

type citation struct {
	Title     string `json:"title"`
	URL       string `json:"url,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Published string `json:"published,omitempty"`
	Evidence  string `json:"evidence,omitempty"`
	Archived  string `json:"archived,omitempty"`
	Withheld  string `json:"withheld,omitempty"`
}

// statement is a supported claim with one source.
func statement(id, quote string) claim {
	return claim{
		ID: id, Kind: "statement", Quote: quote, Verdict: "supported", Summary: "Summary of " + id + ".",
		Sources: []citation{{Title: "Source of " + id, URL: "https://source.example/" + id, Publisher: "The Example", Evidence: "Evidence of " + id}},
	}
}

// vehicle is a supported claim about a car.
func vehicle(id, quote string) claim {
	c := statement(id, quote)
	c.Kind = "vehicle"
	return c
}

// fileOf writes claims as a claims file.
func fileOf(claims ...claim) string {
	file := claimsFile{1, articleHead{"https://news.example/story", "A story", "2024-03-16"}, claims}
	text, err := json.MarshalIndent(file, "", "  ")
	if err != nil {
		panic(err) // quotes are strings and selectors
	}
	return string(text)
}
