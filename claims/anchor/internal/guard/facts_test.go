package guard_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor/internal/guard"
)

const (
	auxiliary = `\b(is|was|were|are|has|have|had|will|did|does|may|could)\b`
	amounts   = ` (?:\d|two|three|four|five|six|ten|twelve|half|twice)`
)

// factEdits are edits after which a sentence states something else.
func factEdits(sentences []string) map[string]change {
	return map[string]change{
		"digit":       replace(`\d`, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
		"digit added": replace(`\d`, "${0}0", "${0}1", "${0}5", "9${0}"),
		"digit lost":  replace(`\d(\d)`, "$1"),
		"separator":   either(replace(`(\d),(\d)`, "$1.$2", "$1 $2", "$1/$2"), replace(`(\d)\.(\d)`, "$1,$2", "$1$2", "$1:$2")),
		"sign":        either(replace(`(^| )(\d)`, "$1-$2"), replace(`(\d)-(\d)`, "$1.$2", "$1 $2")),
		"number word": exchange("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|forty|sixty", "first|second|third|last|fourth"),
		"scale":       either(exchange("million|billion|thousand|trillion|hundred"), replace(`bn\b`, "m", "tn", ""), replace(` (million|billion)\b`, "")),
		"unit": exchange("km|m|cm|miles|kg|g|mg|mph", "kilometres|metres|miles", "years|months|days|weeks|hours|minutes|seconds", "GW|MW|kW|kWh",
			"Celsius|Fahrenheit", "percent|percentage points|times", "tonnes|tons|gigatonnes|pounds"),
		"percent": replace(` ?%| percent\b`, "", "‰", " percentage points", " per mille"),
		"currency": either(replace(`\$`, "€", "£", "¥", "A$$", "C$$", "₽"), replace(`US\$`, "$$"), replace(`€`, "$$", "£"), replace(`£`, "€", "$$"),
			exchange("dollars|euros|pounds|pesos|yen|rupees")),
		"month":    exchange("January|February|March|April|May|June|July|August|September|October|November|December"),
		"weekday":  exchange("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"),
		"name":     otherName(sentences),
		"who whom": swapNames,
		"negation": either(replace(auxiliary, "$1 not", "$1 never", "$1 no longer", "$1 hardly"), replace(` (?:not|never)\b`, ""), replace(`n't\b|n’t\b`, "", " also"),
			replace(`\bcannot\b`, "can"), replace(`\b(?:no|neither)\b`, "some", "a", "every"), replace(`\b[Nn]obody|none\b`, "everybody", "one")),
		"quantifier": either(exchange("all|some|most|few|many|no|half|every|each|both", "more|less|fewer", "At least|At most|About", "twice|once|never"),
			replace(amounts, " almost$0", " nearly$0", " about$0", " more than$0", " less than$0", " up to$0", " at least$0", " only$0", " some$0"),
			replace(`\b(?:about|nearly|only|almost|slightly|up to|at least|more than|fewer than|less than) `, "")),
		"modality": either(replace(`\b(is|was|were|are)\b`, "may be", "$1 allegedly", "$1 reportedly", "$1 apparently", "could be", "$1 possibly"),
			exchange("will|may|might|could|should|would|must"), replace(` allegedly\b`, "")),
		"direction": exchange("rose|fell", "rise|fall", "increased|decreased", "before|after", "until|from|since", "north|south|east|west", "above|below|over|under",
			"won|lost", "wins|loses", "bought|sold", "joined|left", "defeated|beat|lost to", "higher|lower", "up|down", "longer|shorter", "accepted|rejected", "arrested|released",
			"guilty|innocent", "gained|lost", "more|less", "first|last", "faster|slower", "signed|broke", "supported|opposed", "to|from", "in|outside|near", "approved|refused"),
		"tense":     exchange("is|was|will be", "are|were", "has|had", "have|had", "will|would", "said|says|will say", "does|did", "took|takes", "began|begins", "holds|held", "employs|employed"),
		"article":   either(replace(`\bthe `, "a ", "this ", "that ", ""), replace(`\ba `, "the ", "another ", "one ", "")),
		"affix":     replace(` ([a-z]{4,})\b`, " un$1", " in$1", " dis$1", " re$1", " non-$1", " anti$1", " ${1}s", " ${1}ed", " ${1}less", " ${1}er"),
		"plural":    plural,
		"case":      either(replace(` M(a|arch|ay)\b`, " m$1"), replace(`\bUS\b`, "us"), replace(` ([NSEW])(orth|outh|ast|est)`, " $1$2ern")),
		"question":  replace(`\.$`, "?", "?!", "..."),
		"quotation": either(replace(` ([a-z]{4,})\b`, ` "$1"`, ` “$1”`, ` ($1)`, ` [$1]`, ` ...`), replace(`"`, "")),
		"order":     fields(swapWords), "lost word": fields(dropWord), "added word": fields(insertWord),
	}
}

// unitPlural matches units, of which five and five of them are the same: 5 euro, a 5 kilometre run.
var unitPlural = regexp.MustCompile(`(?:euro|metre|meter|gram|hectare|watt)$`)

// sameWords reports whether an edit changed nothing, or took another one back.
func sameWords(a, b string) bool { return slices.Equal(strings.Fields(a), strings.Fields(b)) }

// rewrite gives each sentence as it is and with one or two harmless edits.
func rewrite(r *rand.Rand, sentences []string) (lists [][]string) {
	edits := harmlessEdits()
	names := sortedKeys(edits)
	for _, s := range sentences {
		list := []string{s, s, s}
		for range 6 {
			once := edits[names[r.IntN(len(names))]](r, s)
			list = append(list, once, edits[names[r.IntN(len(names))]](r, once))
		}
		lists = append(lists, list)
	}
	return lists
}

// plural takes the s off a word.
func plural(r *rand.Rand, s string) string {
	places := pluralEnd.FindAllStringSubmatchIndex(s, -1)
	if places == nil {
		return s
	}
	at := places[r.IntN(len(places))]
	if unitPlural.MatchString(s[:at[3]]) {
		return s
	}
	return s[:at[3]] + s[at[1]:]
}

var pluralEnd = regexp.MustCompile(`([a-z]{3,}[^s])s\b`)

// TestFactEdits holds the promise of the package: no edit of a fact is harmless, alone or with harmless edits beside it.
func TestFactEdits(t *testing.T) {
	const wanted = 105_000
	sentences := readSentences(t)
	facts := factEdits(sentences)
	names := sortedKeys(facts)
	r := rand.New(rand.NewPCG(2024, 3))
	rewritten := rewrite(r, sentences)
	tried, perKind := map[[2]string]bool{}, map[string]int{}
	for round := 0; len(tried) < wanted; round++ {
		if round > 20*wanted {
			require.Fail(t, "the sentences offer too few edits")
		}
		i, name := r.IntN(len(sentences)), names[round%len(names)]
		quote, before := sentences[i], rewritten[i][r.IntN(len(rewritten[i]))]
		found := facts[name](r, before)
		if sameWords(found, before) || sameWords(found, quote) || tried[[2]string{quote, found}] {
			continue
		}
		tried[[2]string{quote, found}] = true
		perKind[name]++
		if guard.Compare(quote, found, "en").Harmless {
			assert.Fail(t, name, "%q\n%q", quote, found)
		}
	}
	for _, name := range names {
		assert.GreaterOrEqual(t, perKind[name], 20, name)
		t.Logf("%-12s %6d", name, perKind[name])
	}
}
