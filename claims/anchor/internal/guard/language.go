package guard

import "strings"

// language is what is known of a language.
type language struct {
	rows    []row
	group   byte   // between the thousands of a number, 0 where that is not certain
	point   byte   // before the fraction of a number, 0 where that is not certain
	percent string // the word for %, or the two words
	english bool
}

// row is a row of the table: it reads what stands at the reader's place, or reports that it does not apply.
type row func(*reader) bool

// languageOf looks up a BCP 47 tag. Only the language and, where writing differs by country, the region count.
func languageOf(tag string) language {
	name, region := subtags(tag)
	l := language{rows: everywhere[:]}
	switch name {
	case "en":
		l.rows, l.percent, l.english = english[:], "percent", true
	case "de":
		l.percent = "Prozent"
	case "nl", "sv", "da":
		l.percent = "procent"
	case "fr":
		l.rows, l.percent = french[:], "pour cent"
	case "it":
		l.percent = "per cento"
	case "pt":
		l.percent = "por cento"
	case "es":
		l.percent = "por ciento"
	}
	l.group, l.point = separators(name, region)
	return l
}

// separators are those of numbers. The sources are the style guides of the languages' publishers; CLDR agrees. Left out, with
// 0, is what has more than one practice: English in South Africa, Spanish (Mexico writes as English does), German and Italian in
// Switzerland, and every language whose groups are apart by spaces: "5 300 people" may be two numbers.
func separators(name, region string) (group, point byte) {
	switch {
	case name == "en" && region != "za":
		return ',', '.'
	case region == "ch" || region == "li":
		return 0, 0
	case name == "de", name == "nl", name == "it", name == "pt", name == "da", name == "id":
		return '.', ','
	}
	return 0, 0
}

// subtags returns the language and the region of a tag in small letters, "" where there is none: "en-Latn-GB" is "en", "gb".
func subtags(tag string) (name, region string) {
	name, rest, _ := strings.Cut(tag, "-")
	for rest != "" && region == "" {
		var part string
		if part, rest, _ = strings.Cut(rest, "-"); len(part) == 2 {
			region = part
		}
	}
	return lower(name), lower(region)
}
