package main

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"unicode"
)

const auxiliaries = `\b(is|was|were|are|has|had|will|did|does|may|could|shall|should)\b`

// factKinds are edits after which an article states something else, by how they are made.
func factKinds(t *text) []kind {
	return append(wordKinds(t), []kind{
		{"digit", fact, changeDigit, nil},
		{"digit added", fact, replace(`\d`, "${0}1", "${0}5", "9${0}"), nil},
		{"digit lost", fact, replace(`[1-9](\d)`, "$1"), nil},
		{"number word", fact, exchange("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|forty|hundred", "first|second|third|fourth|last"), english},
		{"scale", fact, either(exchange("million|billion|thousand|trillion|hundred"), replace(` (?:million|billion)\b`, "")), english},
		{"month or weekday", fact, exchange("January|February|March|April|May|June|July|August|September|October|November|December", "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"), english},
		{"unit", fact, exchange("km|cm|mm|miles|kg|mg|mph", "kilometres|metres|miles", "Inches|Feet|Miles|Yards", "years|months|days|weeks|hours|minutes|seconds|degrees",
			"GW|MW|kW", "percent|percentage points|times", "tonnes|tons|gigatonnes"), english},
		{"currency", fact, either(replace(`\$`, "€", "£", "¥"), replace(`€`, "$$", "£"), exchange("dollars|euros|pounds|pesos|yen")), english},
		{"name", fact, changeName(t), english},
		{"names swapped", fact, swapNames, english},
		{"negation inserted", fact, replace(auxiliaries+` ([a-mo-z])`, "$1 not $2", "$1 never $2", "$1 no longer $2", "$1 hardly $2"), english},
		{"negation removed", fact, either(replace(` (?:not|never)\b`, ""), replace(`n['’]t\b`, ""), replace(`\b(?:no|neither)\b`, "some", "every"), replace(`\bNo\b`, "Every", "Some"), replace(`\bnone\b`, "one", "all")), english},
		{"quantifier", fact, either(exchange("all|some|most|few|many|no|half|every|each|both", "more|less|fewer", "All|Some|Most|Few|Many|No", "Everyone|Nobody|Someone", "twice|once|never"),
			replace(` (\d)`, " almost $1", " about $1", " more than $1", " at least $1", " only $1"), replace(`\b(?:about|nearly|only|almost|at least|more than|fewer than|less than) `, "")), english},
		{"modality", fact, either(replace(`\b(is|was|were|are)\b`, "may be", "$1 allegedly", "$1 reportedly", "$1 possibly"), exchange("will|may|could|should|must|shall")), english},
		{"direction", fact, exchange("rose|fell", "increased|decreased", "before|after", "until|from|since", "north|south|east|west", "above|below", "over|under", "won|lost", "bought|sold", "joined|left",
			"higher|lower", "up|down", "accepted|rejected", "greater|less", "faster|slower", "supported|opposed", "in|outside|near", "equal|unequal", "with|without", "right|left"), english},
	}...)
}

// changeDigit makes a digit, of whatever script, another one.
func changeDigit(r *rand.Rand, s string) string {
	letters := []rune(s)
	var places []int
	for i, c := range letters {
		if unicode.IsDigit(c) {
			places = append(places, i)
		}
	}
	if places == nil {
		return s
	}
	at := places[r.IntN(len(places))]
	zero := letters[at]
	for unicode.IsDigit(zero-1) && letters[at]-zero < 9 {
		zero--
	}
	letters[at] = zero + (letters[at]-zero+1+rune(r.IntN(9)))%10
	return string(letters)
}

// number rewrites one number in digits, picked at random.
func number(r *rand.Rand, s string, rewrite func(string) string) string {
	places := digits.FindAllStringIndex(s, -1)
	if places == nil {
		return s
	}
	at := places[r.IntN(len(places))]
	return s[:at[0]] + rewrite(s[at[0]:at[1]]) + s[at[1]:]
}

var (
	digits = regexp.MustCompile(`[0-9]+`)
	names  = regexp.MustCompile(`[a-z,] (\p{Lu}\p{L}{2,})\b`)
)

// changeName replaces a capitalized word inside a sentence with another one of the text.
func changeName(t *text) edit {
	known := names.FindAllStringSubmatch(t.chars, -1)
	return func(r *rand.Rand, s string) string {
		places := names.FindAllStringSubmatchIndex(s, -1)
		if places == nil {
			return s
		}
		at := places[r.IntN(len(places))]
		if other := known[r.IntN(len(known))][1]; !sharesLetter(other, s[at[2]:at[3]]) {
			return s[:at[2]] + other + s[at[3]:]
		}
		return s
	}
}

// swapNames exchanges two capitalized words: who did what to whom. Those next to each other may be one name.
func swapNames(r *rand.Rand, s string) string {
	places := names.FindAllStringSubmatchIndex(s, -1)
	if len(places) < 2 {
		return s
	}
	i := r.IntN(len(places) - 1)
	a, b := places[i][2:], places[i+1][2:]
	first, second := s[a[0]:a[1]], s[b[0]:b[1]]
	if sharesLetter(first, second) || strings.Contains(months, first) || strings.Contains(months, second) {
		return s
	}
	return s[:a[0]] + second + s[a[1]:b[0]] + first + s[b[1]:]
}
