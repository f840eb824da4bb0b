package main

import "slices"

// class says what an edit does to the fact.
type class string

// The classes.
const (
	unedited class = "unedited" // the article is as it was
	harmless class = "harmless" // the fact stays
	typing   class = "typing"   // one letter is wrong: a reader sees what is meant, a program cannot be sure
	fact     class = "fact"     // the article states something else
	absent   class = "absent"   // the quote never stood in the article
)

// kind is a kind of edit.
type kind struct {
	name  string
	class class
	edit  edit
	// languages in which the edit is of its class; none stands for all.
	languages []string
}

func (k kind) fits(language string) bool {
	return k.languages == nil || slices.Contains(k.languages, language)
}

// spaced are the languages of the texts that set white space between words.
var (
	english = []string{"en"}
	spaced  = []string{"ar", "de", "en", "es", "fr", "hi", "ko", "ru"}
)

// kinds are all kinds of edits that are made to what is in the article, in the order in which they are reported.
func kinds(t *text) (list []kind) {
	all := slices.Concat([]kind{{"none", unedited, nil, nil}}, harmlessKinds(), typingKinds(), factKinds(t))
	for _, k := range all {
		if k.fits(t.language) {
			list = append(list, k)
		}
	}
	return list
}
