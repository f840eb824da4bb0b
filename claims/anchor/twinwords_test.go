package anchor_test

import (
	"regexp"
	"strings"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/anchor/internal/letter"
)

// The rules of word boundaries as regular expressions over the folded text before and after a place; D is a digit, W what makes
// words, U a letter of a script without spaces.
var (
	classNames = strings.NewReplacer(
		"D", `\pN⁺-⁾₊-₎`,
		"H", `〇零一二三四五六七八九十廿卅百千万萬億亿兆两兩壹壱貳贰弐參叁参肆伍陸陆柒捌玖拾佰仟`,
		"U", `\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\x{3099}-\x{309C}ー`,
		"C", `ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーゝヽ々〻ㇰ-ㇿะาๅๆฯະາໆ`,
		"W", `\pL\pM\pN⁺-⁾₊-₎`,
	)
	rule = func(s string) *regexp.Regexp { return regexp.MustCompile(classNames.Replace(s)) }

	word, unspaced, number = rule(`[W]`), rule(`[U]`), rule(`[DH]`)
	digit, clinging        = rule(`^[D]$`), rule(`[C]`)
	joint                  = `[-.,':/·٫٬⁄]`
	jointBefore            = rule(`[D]` + joint + `$`)
	jointAfter             = rule(`^` + joint + `[D]`)
	signBefore             = rule(`(?:^|[^W.])\.$|(?:^|[^W-])-$`)
	groupBefore            = rule(`(?:^|[^D])[D]{1,3} $`)
	group                  = rule(`^[D]{3}(?:$|[^D])`)
	groupAfter             = rule(`^ [D]{3}(?:$|[^D])`)
	shortEnd               = rule(`(?:^|[^D])[D]{1,3}$`)
	negation               = rule(`^'[tT](?:$|[^W])`)
	spelt                  = rule(`[\pL\pM]$`)
)

// joined reports whether two characters side by side are of one word or number.
func joined(a, b string) bool {
	switch {
	case !word.MatchString(a), !word.MatchString(b):
		return false
	case clinging.MatchString(b), number.MatchString(a) && number.MatchString(b):
		return true
	}
	isUnspaced := func(s string) bool { return unspaced.MatchString(s) && !digit.MatchString(s) || s == "〇" }
	return !isUnspaced(a) && !isUnspaced(b)
}

func wholeWords(before, quote, after string) bool {
	first, last := firstRune(quote), lastRune(quote)
	switch {
	case joined(lastRune(before), first), joined(last, firstRune(after)):
		return false
	case digit.MatchString(first) && (jointBefore.MatchString(before) || signBefore.MatchString(before)):
		return false
	case group.MatchString(quote+after) && groupBefore.MatchString(before):
		return false
	case digit.MatchString(last) && jointAfter.MatchString(after):
		return false
	case groupAfter.MatchString(after) && shortEnd.MatchString(before+quote):
		return false
	}
	return !(spelt.MatchString(quote) && !unspaced.MatchString(last) && negation.MatchString(after))
}

func firstRune(s string) string {
	runes := []rune(s)
	return string(runes[:min(1, len(runes))])
}

func lastRune(s string) string {
	runes := []rune(s)
	return string(runes[max(0, len(runes)-1):])
}

// decide is the policy over the places of one quote.
func (n naive) decide(q anchor.Quote, places []place) anchor.Match {
	if len(places) == 0 {
		return anchor.Match{}
	}
	if q.All {
		places = apart(places)
	} else {
		places = prefer(places, func(p place) bool { return p.exact })
		if len(places) > 1 {
			places = byContext(q, places)
		}
		if len(places) > 1 {
			places = prefer(places, func(p place) bool { return !n.isHidden(p.Span) })
		}
	}
	m := anchor.Match{Status: anchor.Exact, Similarity: 1}
	for _, p := range places {
		m.Places = append(m.Places, p.Span)
		if !p.exact {
			m.Status = anchor.Folded
		}
	}
	if len(places) > 1 && !q.All {
		m.Status, m.Similarity = anchor.Ambiguous, 0
	}
	return m
}

func apart(places []place) (list []place) {
	for _, p := range places {
		if len(list) == 0 || p.Start >= list[len(list)-1].End {
			list = append(list, p)
		}
	}
	return list
}

func prefer(places []place, good func(place) bool) (list []place) {
	for _, p := range places {
		if good(p) {
			list = append(list, p)
		}
	}
	if list == nil {
		return places
	}
	return list
}

func (n naive) isHidden(s anchor.Span) bool {
	for _, h := range n.hidden {
		if max(h.Start, s.Start) < min(h.End, s.End) {
			return true
		}
	}
	return false
}

func byContext(q anchor.Quote, places []place) []place {
	prefix, suffix := letters(strings.TrimRight(folded(q.Prefix), " ")), letters(strings.TrimLeft(folded(q.Suffix), " "))
	prefix, suffix = prefix[max(0, len(prefix)-64):], suffix[:min(len(suffix), 64)]
	length := len(prefix) + len(suffix)
	if length == 0 {
		return places
	}
	score := func(p place) float64 {
		edits := leastDistance(reversed(prefix), reversed(letters(strings.TrimSuffix(p.before, " ")))) +
			leastDistance(suffix, letters(strings.TrimPrefix(p.after, " ")))
		return 1 - float64(edits)/float64(length)
	}
	best := 0.0
	for _, p := range places {
		best = max(best, score(p))
	}
	bar := best - 0.15
	if best < 0.6 {
		return places
	} else if best == 1 {
		bar = 1
	}
	return prefer(places, func(p place) bool { return score(p) >= bar })
}

func letters(s string) string { return string(letter.Append(nil, []byte(s))) }

func reversed(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

// leastDistance is the least edit distance of a to any beginning of b, by the table of Wagner and Fischer.
func leastDistance(a, b string) int {
	b = b[:min(len(b), len(a)+len(a)/2)]
	column := make([]int, len(a)+1)
	for i := range column {
		column[i] = i
	}
	least := len(a)
	for j := range len(b) {
		diagonal := column[0]
		column[0] = j + 1
		for i := range len(a) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = column[i+1]
			column[i+1] = min(cost, column[i]+1, column[i+1]+1)
		}
		least = min(least, column[len(a)])
	}
	return least
}
