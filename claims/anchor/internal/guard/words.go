package guard

import "strings"

// spelling reads a word by its one canonical spelling.
func (r *reader) spelling() bool {
	if !r.isWord(r.at) {
		return false
	}
	r.take(1, canonical(r.of(r.at)))
	return true
}

// canonical is the spelling by which a word is compared.
func canonical(w string) string {
	switch shapeOf(w) {
	case small:
		return respelled(w)
	case capitalized:
		if s := uncapitalized(w); among(caseless, s) {
			return respelled(s)
		}
	}
	return w
}

// caseless are words that mean the same with a capital: at the start of a sentence, in a heading. Names and acronyms are made
// of many other words (may, march, will, us, turkey, polish, more, per, police, assembly, monopoly), so the list is closed: articles, pronouns,
// prepositions, conjunctions, forms of to be, to have and to do, adverbs of time and manner, and the few nouns with which news begin.
const caseless = " a an the this that these those he she it they we you his her its their our your my him them and but or nor so yet if " +
	"when while whilst as since because although though after before until during in on at by for from of to with without into over under between " +
	"among amongst against through there here not no yes all some many most each every both either neither what why how where which whose " +
	"is are was were has have had does did do be been being less than only also then however therefore moreover nevertheless " +
	"meanwhile according despite throughout within about above across along around behind below beside beyond near " +
	"toward towards upon officials authorities researchers scientists experts " +
	"recently previously currently originally initially eventually finally officially additionally similarly subsequently consequently " +
	"apparently allegedly reportedly notably nearly approximately unfortunately typically generally usually "

func (r *reader) hyphenated() bool {
	rest := r.of(r.at + 2)
	if !r.hyphen(r.at + 1) {
		return false
	}
	switch first := r.of(r.at); {
	case first == "e" && (rest == "mail" || rest == "mails"):
	case first == "co" && (strings.HasPrefix(rest, "operat") || strings.HasPrefix(rest, "ordinat")):
	default:
		return false
	}
	r.take(3, r.of(r.at)+rest)
	return true
}

// verbsOfSaying are those after which that may be left out.
const verbsOfSaying = " said says say announced reported confirmed claimed denied warned added believes argued insisted acknowledged admitted stated "

func (r *reader) reportedThat() bool {
	if r.of(r.at) != "that" || !among(verbsOfSaying, r.of(r.at-1)) || r.isTight(r.at) || !among(" he she they we I ", r.of(r.at+1)) {
		return false
	}
	return r.drop(1)
}
