package card

import (
	"slices"
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/locate"
)

// Cards returns the card of each claim, in the report's order: the i-th card is of the i-th result.
// report must be of file.
func Cards(file claims.File, report locate.Report) []Card {
	m := &English
	n := min(len(file.Claims), len(report.Results))
	cards := make([]Card, n)
	for i := range cards {
		cards[i] = m.card(file, file.Claims[i], report.Results[i])
	}
	for number, i := range readingOrder(report.Results[:n]) {
		cards[i].Number = number + 1
		cards[i].MarkerLabel = m.markerLabel(cards[i])
	}
	return cards
}

// readingOrder returns the indices of results by first place; those without a place come last.
func readingOrder(results []locate.Result) []int {
	order := make([]int, len(results))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := results[i].Matches, results[j].Matches
		if len(a) == 0 || len(b) == 0 {
			return min(len(b), 1) - min(len(a), 1)
		}
		return int(a[0].Start - b[0].Start)
	})
	return order
}

func (m *Messages) card(file claims.File, claim claims.Claim, result locate.Result) Card {
	c := Card{
		ID: claim.ID, Kind: claim.Kind, KindLabel: m.kind(claim.Kind).Title,
		Status: result.Status, Withheld: !result.Status.ShowsVerdict(), Note: m.Notes[result.Status],
		Language: file.Article.Language, Summary: claim.Summary, Detail: paragraphs(claim.Detail),
	}
	c.Quote, c.Checked = words(claim, result)
	if c.Withheld {
		c.VerdictLabel = m.Statuses[result.Status].Title
	} else {
		c.Verdict, c.VerdictLabel, c.Correction = claim.Verdict, m.Verdicts[claim.Verdict].Title, claim.Correction
	}
	for _, s := range claim.Sources {
		c.Sources = append(c.Sources, m.source(s, c.Withheld))
	}
	m.review(&c, file, claim)
	return c
}

// words returns what is quoted on the card: the words as found and, if they differ, as they were checked. A claim with several
// quotes shows the one that decided its status.
func words(claim claims.Claim, result locate.Result) (found, checked string) {
	checked = claim.Quote.Exact
	if len(result.Matches) == 0 {
		return checked, ""
	}
	place := result.Matches[0]
	for i, q := range result.Quotes {
		if q.Status != result.Status || len(q.Places) == 0 || i > len(claim.Also) {
			continue
		}
		if i > 0 {
			checked = claim.Also[i-1].Exact
		}
		if at := slices.IndexFunc(result.Matches, func(p locate.Place) bool { return p.Span == q.Places[0] }); at >= 0 {
			place = result.Matches[at]
		}
		break
	}
	if result.Status >= anchor.Folded {
		checked = ""
	}
	return strings.Join(strings.Fields(place.Text), " "), checked
}

func (m *Messages) source(s claims.Source, withheld bool) Source {
	shown := Source{
		Title: s.Title, Publisher: s.Publisher, Date: m.date(s.Published), Author: s.Author, Locator: s.Locator,
		Evidence: s.Evidence, Language: s.Language, Withheld: s.Withheld,
	}
	if s.Withheld == "" {
		shown.Href, shown.Cite, shown.Archived = passage(s.URL, s.Evidence), s.URL, s.Archived
	}
	if !withheld {
		shown.Stance = m.Stances[s.Stance]
	}
	return shown
}

// review says who checked the claim and when, and where to turn.
func (m *Messages) review(c *Card, file claims.File, claim claims.Claim) {
	date := claim.Reviewed
	if date == "" {
		date = file.Reviewed
	}
	var name string
	if r := file.Reviewer; r != nil {
		name, c.ReviewerURL, c.Methodology, c.Corrections = r.Name, r.URL, r.Methodology, r.Corrections
	}
	var line string
	switch {
	case name != "" && date != "":
		line = m.CheckedByOn
	case name != "":
		line = m.CheckedBy
	case date != "":
		line = m.CheckedOn
	}
	c.Reviewer = fill(line, "name", name, "date", m.date(date))
}

func (m *Messages) markerLabel(c Card) string {
	verdict := m.Statuses[c.Status].Inline
	if !c.Withheld {
		verdict = m.Verdicts[c.Verdict].Inline
	}
	return fill(m.Marker, "number", strconv.Itoa(c.Number), "kind", m.kind(c.Kind).Inline,
		"verdict", verdict, "show", m.show(len(c.Sources)))
}

// paragraphs cuts text at its blank lines. A single line break is white space.
func paragraphs(text string) []string {
	var all []string
	var lines []string
	for line := range strings.Lines(text + "\n\n") {
		line = strings.TrimSpace(line)
		if line != "" {
			lines = append(lines, line)
		} else if lines != nil {
			all = append(all, strings.Join(lines, " "))
			lines = nil
		}
	}
	return all
}
