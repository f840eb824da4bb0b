package main

import (
	"embed"
	"index/suffixarray"
	"path"
	"strings"
)

// files are the texts; ORIGIN.md beside them says where they come from.
//
//go:embed testdata/texts/*.txt
var files embed.FS

// heldOut is which part of a text's paragraphs is no part of its article where it is the only one in its language: every fifth. Absent quotes are
// taken from there, else from the other texts.
const heldOut = 5

// text is an article and what is like it but stands nowhere in it.
type text struct {
	name, language string
	all            []string // the paragraphs
	paragraphs     []string // those of the article
	others         []string // in its language, not in the article
	chars          string   // the article, one paragraph per line
	index          *suffixarray.Index
}

// readTexts reads all texts, in the order of their names.
func readTexts() ([]*text, error) {
	entries, err := files.ReadDir("testdata/texts")
	if err != nil {
		return nil, err
	}
	var texts []*text
	for _, entry := range entries {
		data, err := files.ReadFile(path.Join("testdata/texts", entry.Name()))
		if err != nil {
			return nil, err
		}
		texts = append(texts, newText(entry.Name(), string(data)))
	}
	for _, t := range texts {
		t.separate(texts)
	}
	return texts, nil
}

// separate finds what is not in the article: the other texts in its language, or else a part of its own.
func (t *text) separate(texts []*text) {
	for _, u := range texts {
		if u != t && u.language == t.language {
			t.others = append(t.others, u.all...)
		}
	}
	if t.paragraphs = t.all; t.others == nil {
		t.paragraphs = nil
		for i, paragraph := range t.all {
			if i%heldOut == heldOut-1 {
				t.others = append(t.others, paragraph)
			} else {
				t.paragraphs = append(t.paragraphs, paragraph)
			}
		}
	}
	t.chars = strings.Join(t.paragraphs, "\n")
	t.index = suffixarray.New([]byte(t.chars))
}

// newText reads the text of a file TITLE.LANGUAGE.txt.
func newText(file, data string) *text {
	name, language, _ := strings.Cut(strings.TrimSuffix(file, ".txt"), ".")
	return &text{name: name, language: language, all: strings.Split(strings.TrimSpace(data), "\n")}
}

// isUnspaced reports whether the language is written without white space between words.
func (t *text) isUnspaced() bool { return t.language == "ja" || t.language == "zh" }

// isDense reports whether most characters stand for a syllable or more.
func (t *text) isDense() bool { return t.isUnspaced() || t.language == "ko" }
