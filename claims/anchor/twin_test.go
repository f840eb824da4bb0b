package anchor_test

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
)

// naiveFind is the slow twin of Find: it tries every span of the text for every quote, takes edges from regular expressions and the standard library's
// tables, and compares contexts by the textbook's table. It shares nothing with Find but the folding of single strings.
func naiveFind(text anchor.Text, quotes []anchor.Quote) []anchor.Match {
	n := naive{tokens: tokens(text), hidden: text.Hidden}
	matches := make([]anchor.Match, len(quotes))
	for i, q := range quotes {
		matches[i] = n.find(q)
	}
	return matches
}

// token is one character that is not blind.
type token struct {
	chars      string
	start, end anchor.Offset
	broke      bool // a break stands before it
}

func (t token) rune() rune { r, _ := utf8.DecodeRuneInString(t.chars); return r }

// control reports whether the token is invisible and no part of a grapheme.
func (t token) control() bool { return folded(t.chars) == "" && !extends(t.rune()) }

func folded(s string) string { return string(fold.Append(nil, s)) }

type naive struct {
	tokens []token
	hidden []anchor.Span
}

func tokens(text anchor.Text) (list []token) {
	at, previous := anchor.Offset(0), anchor.Offset(0)
	for _, chars := range strings.SplitAfter(text.Chars, "") {
		if chars == "" {
			break
		}
		t := token{chars: chars, start: at}
		if at++; t.rune() > 0xFFFF {
			at++
		}
		t.end = at
		if slices.ContainsFunc(text.Blind, func(s anchor.Span) bool { return s.Start <= t.start && t.start < s.End }) {
			continue
		}
		t.broke = slices.ContainsFunc(text.Breaks, func(b anchor.Offset) bool {
			inside := func(s anchor.Span) bool { return s.Start < b && b < s.End }
			return previous <= b && b <= t.start && (len(list) > 0 || b >= 0) && !slices.ContainsFunc(text.Blind, inside)
		})
		list, previous = append(list, t), at
	}
	return list
}

// read is the folded form of tokens [i, j); a break at i is outside it.
func (n naive) read(i, j int) string {
	var b strings.Builder
	for k := i; k < j; k++ {
		if k > i && n.tokens[k].broke {
			b.WriteByte(' ')
		}
		b.WriteString(n.tokens[k].chars)
	}
	return folded(b.String())
}

// place is a span with what decides between spans.
type place struct {
	anchor.Span
	exact         bool
	before, after string
}

func (n naive) find(q anchor.Quote) anchor.Match {
	quote := strings.Trim(folded(q.Exact), " ")
	if quote == "" {
		return anchor.Match{}
	}
	var places []place
	for i := range n.tokens {
		for j := i + 1; j <= len(n.tokens); j++ {
			if n.isEdge(i, j) && n.read(i, j) == quote {
				if p := n.place(i, j, q); wholeWords(p.before, quote, p.after) {
					places = append(places, p)
				}
			}
		}
	}
	return n.decide(q, places)
}

// isEdge reports whether a quote may be just tokens [i, j), as far as graphemes go.
func (n naive) isEdge(i, j int) bool {
	first, last := n.tokens[i], n.tokens[j-1]
	switch {
	case n.splits(i), n.splits(j), first.control(), last.control():
		return false
	case unicode.IsSpace(first.rune()), unicode.IsSpace(last.rune()):
		return false
	}
	for folded(n.tokens[i].chars) == "" && i+1 < j && n.splits(i+1) {
		i++ // a joiner before what it joins
	}
	return folded(n.tokens[i].chars) != ""
}

func (n naive) place(i, j int, q anchor.Quote) place {
	space := func(broke bool) string { return map[bool]string{true: " "}[broke] }
	p := place{Span: anchor.Span{Start: n.tokens[i].start, End: n.tokens[j-1].end}}
	p.before = folded(n.raw(0, i) + space(n.tokens[i].broke))
	if j < len(n.tokens) {
		p.after = folded(space(n.tokens[j].broke) + n.raw(j, len(n.tokens)))
	}
	p.exact = strings.Join(strings.Fields(n.raw(i, j)), " ") == strings.Join(strings.Fields(q.Exact), " ")
	return p
}

// raw is the characters of tokens [i, j) with a space for each break.
func (n naive) raw(i, j int) string {
	var b strings.Builder
	for k := i; k < j; k++ {
		if k > i && n.tokens[k].broke {
			b.WriteByte(' ')
		}
		b.WriteString(n.tokens[k].chars)
	}
	return b.String()
}

// splits reports whether a grapheme stands across the edge before token k.
func (n naive) splits(k int) bool {
	i := k - 1
	for i >= 0 && n.tokens[i].control() {
		i--
	}
	for k < len(n.tokens) && n.tokens[k].control() {
		k++
	}
	if i < 0 || k >= len(n.tokens) || slices.ContainsFunc(n.tokens[i+1:k+1], func(t token) bool { return t.broke }) {
		return false
	}
	a, b := n.tokens[i].rune(), n.tokens[k].rune()
	switch {
	case unicode.IsSpace(a):
		return false // a mark after white space stands alone
	case isRegional(a) && isRegional(b):
		return n.regionals(i)%2 == 1
	}
	return extends(b) || a == '\u200d' && joinable(b) || isVirama(a) && unicode.IsLetter(b) && b > unicode.MaxASCII ||
		hangul.MatchString(string(a)+string(b))
}

// regionals counts the regional indicators that end at token i.
func (n naive) regionals(i int) (count int) {
	for ; i >= 0; i-- {
		if n.tokens[i].control() && !n.tokens[i].broke {
			continue
		}
		if !isRegional(n.tokens[i].rune()) {
			break
		}
		if count++; n.tokens[i].broke {
			break
		}
	}
	return count
}

func isRegional(r rune) bool { return 0x1F1E6 <= r && r <= 0x1F1FF }

func extends(r rune) bool {
	return unicode.In(r, unicode.M, unicode.Other_Grapheme_Extend) || strings.ContainsRune("\u200d\u0e33\u0eb3", r) ||
		0x1F3FB <= r && r <= 0x1F3FF || 0xE0020 <= r && r <= 0xE007F
}

func joinable(r rune) bool {
	return !isRegional(r) && (unicode.Is(unicode.So, r) || strings.ContainsRune("↔◻◼◽◾", r) || 0x1F000 <= r && r <= 0x1FAFF)
}

// isVirama names the ones the tests use; the tables hold the rest.
func isVirama(r rune) bool { return strings.ContainsRune("\u094d\u17d2\u1039\u0e3a", r) }

var hangul = regexp.MustCompile(`^(?:[ᄀ-ᅟꥠ-ꥼ][ᄀ-ᅟꥠ-ꥼᅠ-ᆧힰ-ퟆ가-힣]|[ᅠ-ᆧힰ-ퟆ][ᅠ-ᆧힰ-ퟆᆨ-ᇿퟋ-ퟻ]|[가-힣][ᅠ-ᆧힰ-ퟆᆨ-ᇿퟋ-ퟻ]|[ᆨ-ᇿퟋ-ퟻ][ᆨ-ᇿퟋ-ퟻ])$`)
