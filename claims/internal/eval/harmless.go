package main

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

const months = `(January|February|March|April|May|June|July|August|September|October|November|December)`

// around is the kind of the edits that leave the quote alone: what follows it is edited.
const around = "words around it"

// harmlessKinds are edits after which an article states what it stated. Those in English follow the rows of the fact guard's table.
func harmlessKinds() []kind {
	return []kind{
		{"white space", harmless, replace(` `, "  ", "\u00a0", "\n", "\u2009", "\t"), spaced},
		{"typography", harmless, typography, nil},
		{"invisible characters", harmless, replace(`(\p{L})(\p{L})`, "$1\u00ad$2", "$1\u2060$2"), []string{"de", "en", "es", "fr", "ja", "ru", "zh"}},
		{"full-width digits", harmless, wideDigits, nil},
		{around, harmless, replace(`(\S) (\S)`, "$1 perhaps $2", "$1 — $2", "$1 1234 $2"), spaced},
		{"case of the first letter", harmless, firstLetter, english},
		{"spelling", harmless, respell(spellings), english},
		{"number form", harmless, numberForm(), english},
		{"date form", harmless, either(replace(`\b(\d{1,2}) `+months+` (\d{4})\b`, "$2 $1, $3"), replace(months+` (\d{1,2}), (\d{4})\b`, "$2 $1 $3"), replace(`\bSeptember\b`, "Sept.")), english},
		{"amount form", harmless, either(replace(`\$(\d+) million\b`, "$1 million dollars", "$$${1}m"), replace(`\b(\d+) euros\b`, "€$1"), replace(`\b(\d+) dollars\b`, "$$$1")), english},
		{"unit form", harmless, either(replace(`(\d) km\b`, "$1 kilometres", "${1}km"), replace(`(\d) kilometres\b`, "$1 km"), replace(`(\d) kg\b`, "$1 kilograms"), replace(`(\d) cm\b`, "$1 centimetres"), replace(`(\d) metres\b`, "$1 meters")), english},
		{"contraction", harmless, either(replace(`\b(is|was|were|did|does|could|has|had) not\b`, "${1}n't", "${1}n’t"), replace(`\b(is|was|did|does|could)n['’]t\b`, "$1 not")), english},
		{"punctuation", harmless, either(replace(`\.$`, ""), replace(`\bsaid, "`, `said "`), replace(`\b(said|warned|announced|ruled) that (the|he|she|it|they)\b`, "$1 $2"), replace(`,"`, `",`)), english},
		{"initials", harmless, either(replace(`\bU\.N\.`, "UN"), replace(`\bUS `, "U.S. "), replace(`\bUK `, "U.K. "), replace(`\bDr\. `, "Dr ")), english},
	}
}

// spellings are pairs of British and American spelling, and of words and misspellings that are no word.
const spellings = `colour=color colours=colors honour=honor favour=favor neighbour=neighbor labour=labor analysed=analyzed travelling=traveling defence=defense offence=offense
	centre=center metres=meters programme=program recognised=recognized realised=realized organisation=organization realisation=realization towards=toward
	government=goverment received=recieved separate=seperate occurred=occured existence=existance necessary=neccessary`

// typography exchanges a sign and another one for the same.
var typography = either(
	replace(`['’]`, "’", "'", "‘"), replace(`"([^"“”]*)"`, "“$1”", "„$1“", "«$1»"), replace(`-`, "\u2010", "\u2011"),
	replace(`\.\.\.`, "…"), replace(`[“”„«»]`, `"`), replace(`\x{fb01}`, "fi"), replace(`fi`, "\ufb01"),
	replace(`(\p{Han}),`, "$1\uff0c"), // as Chinese is set
)

// wideDigits writes one number in the digits that go with Chinese and Japanese.
func wideDigits(r *rand.Rand, s string) string {
	return number(r, s, func(digits string) string {
		return strings.Map(func(c rune) rune { return c - '0' + '\uff10' }, digits)
	})
}

func numberForm() edit {
	var edits []edit
	for i, word := range strings.Fields("two three four five six seven eight nine ten eleven twelve") {
		digits := string(rune('2' + i))
		if i > 7 {
			digits = "1" + string(rune('0'+i-8))
		}
		edits = append(edits, replace(`\b`+word+`\b`, digits), replace(` `+digits+` `, " "+word+" "))
	}
	return either(append(edits, replace(`\b(\d{1,3}),(\d{3})\b`, "$1$2"), replace(` (?:percent|per cent)\b`, "%", " percent", " per cent", " %"), replace(`(\d)%`, "$1 percent", "$1 %"))...)
}

// firstLetter makes the first letter of the quote a capital or a small one. A name, or I, stays.
func firstLetter(_ *rand.Rand, s string) string {
	c, size := utf8.DecodeRuneInString(s)
	word, _, _ := strings.Cut(s, " ")
	switch {
	case unicode.IsLower(c):
		return string(unicode.ToUpper(c)) + s[size:]
	case strings.Contains(" The A An It In This He She They We That There When If By For And But All No ", " "+word+" "):
		return string(unicode.ToLower(c)) + s[size:]
	}
	return s
}
