package card

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/locate"
)

// found is a report of one result, found as the article has it.
func found(status anchor.Status, texts ...string) locate.Report {
	result := locate.Result{Status: status, Quotes: []anchor.Match{{Status: status}}}
	for i, text := range texts {
		span := anchor.Span{Start: anchor.Offset(100 * i), End: anchor.Offset(100*i + 10)}
		result.Matches = append(result.Matches, locate.Place{Span: span, Text: text})
		result.Quotes[0].Places = append(result.Quotes[0].Places, span)
	}
	return locate.Report{Results: []locate.Result{result}}
}

// inaccurate is a file of one claim with everything set that may give its verdict away.
func inaccurate() claims.File {
	return claims.File{
		Article: claims.Article{Language: "en"},
		Claims: []claims.Claim{{
			ID: "c", Kind: claims.Vehicle, Quote: claims.Quote{Exact: "a Maybach S62"}, Verdict: claims.Inaccurate,
			Summary: "Maybach made the 62 S.", Correction: "a Maybach 62 S",
			Sources: []claims.Source{{Title: "Maybach", URL: "https://example.org/62", Stance: claims.Refutes}},
		}},
	}
}

func one(t *testing.T, file claims.File, report locate.Report) Card {
	t.Helper()
	cards := Cards(file, report)
	require.Len(t, cards, 1)
	return cards[0]
}

func TestStatusDecidesWhatIsShown(t *testing.T) {
	for _, c := range []struct {
		status  anchor.Status
		article string
		want    Card // Quote, Checked, VerdictLabel, Note and MarkerLabel are compared
	}{
		{anchor.Exact, "a\n  Maybach S62", Card{
			Quote: "a Maybach S62", VerdictLabel: "Inaccurate", MarkerLabel: "Claim 1, vehicle: inaccurate. Show source",
		}},
		{anchor.Folded, "a Maybach S62", Card{
			Quote: "a Maybach S62", VerdictLabel: "Inaccurate", MarkerLabel: "Claim 1, vehicle: inaccurate. Show source",
		}},
		{anchor.Edited, "the Maybach S62", Card{
			Quote: "the Maybach S62", Checked: "a Maybach S62", VerdictLabel: "Inaccurate",
			Note:        "The wording was edited since the check; the fact was not.",
			MarkerLabel: "Claim 1, vehicle: inaccurate. Show source",
		}},
		{anchor.Changed, "a Maybach S57", Card{
			Quote: "a Maybach S57", Checked: "a Maybach S62", VerdictLabel: "Verdict withheld",
			Note:        English.Notes[anchor.Changed],
			MarkerLabel: "Claim 1, vehicle: changed since the check. Show source",
		}},
		{anchor.Ambiguous, "", Card{
			Quote: "a Maybach S62", VerdictLabel: "Place unclear", Note: English.Notes[anchor.Ambiguous],
			MarkerLabel: "Claim 1, vehicle: not placed for certain. Show source",
		}},
		{anchor.Missing, "", Card{
			Quote: "a Maybach S62", VerdictLabel: "Not found in the article", Note: English.Notes[anchor.Missing],
			MarkerLabel: "Claim 1, vehicle: not found. Show source",
		}},
	} {
		t.Run(c.status.String(), func(t *testing.T) {
			report := found(c.status)
			if c.article != "" {
				report = found(c.status, c.article)
			}
			got := one(t, inaccurate(), report)
			assert.Equal(t, c.want, Card{
				Quote: got.Quote, Checked: got.Checked, VerdictLabel: got.VerdictLabel, Note: got.Note, MarkerLabel: got.MarkerLabel,
			})
			assert.Equal(t, !c.status.ShowsVerdict(), got.Withheld)
			assert.Equal(t, got.Withheld, got.Verdict == "", "a withheld verdict is not in the card")
			assert.Equal(t, got.Withheld, got.Correction == "", "nor is a correction, which tells it")
			assert.Equal(t, got.Withheld, got.Sources[0].Stance == "", "nor are stances")
			assert.Equal(t, "Maybach made the 62 S.", got.Summary)
		})
	}
}

func TestTheQuoteThatDecidedIsShown(t *testing.T) {
	file := inaccurate()
	file.Claims[0].Also = []claims.Quote{{Exact: "its S62"}}
	report := found(anchor.Exact, "a Maybach S62", "its S57")
	result := &report.Results[0]
	second := result.Matches[1].Span
	result.Status = anchor.Changed
	result.Quotes[0].Places = result.Quotes[0].Places[:1]
	result.Quotes = append(result.Quotes, anchor.Match{Status: anchor.Changed, Places: []anchor.Span{second}})

	got := one(t, file, report)
	assert.Equal(t, "its S57", got.Quote)
	assert.Equal(t, "its S62", got.Checked)
}

func TestNumbersFollowTheArticle(t *testing.T) {
	var file claims.File
	var report locate.Report
	for _, c := range []struct {
		id string
		at anchor.Offset // -1: not found
	}{{"lost", -1}, {"third", 300}, {"first", 5}, {"lost-too", -1}, {"second", 80}} {
		file.Claims = append(file.Claims, claims.Claim{ID: c.id, Kind: "weather", Verdict: claims.Unverified})
		result := locate.Result{Status: anchor.Missing}
		if c.at >= 0 {
			result = locate.Result{Status: anchor.Exact, Matches: []locate.Place{{Span: anchor.Span{Start: c.at, End: c.at + 1}}}}
		}
		report.Results = append(report.Results, result)
	}
	numbers := map[string]int{}
	for i, c := range Cards(file, report) {
		assert.Equal(t, file.Claims[i].ID, c.ID, "the order is the report's")
		assert.Equal(t, "Statement", c.KindLabel, "a kind that is not known")
		numbers[c.ID] = c.Number
	}
	assert.Equal(t, map[string]int{"first": 1, "second": 2, "third": 3, "lost": 4, "lost-too": 5}, numbers)
}

func TestMarkerPromisesWhatThereIs(t *testing.T) {
	file := inaccurate()
	file.Claims[0].Sources = nil
	assert.Equal(t, "Claim 1, vehicle: inaccurate. Show details", one(t, file, found(anchor.Exact, "x")).MarkerLabel)
	file.Claims[0].Sources = make([]claims.Source, 3)
	assert.Equal(t, "Claim 1, vehicle: inaccurate. Show sources", one(t, file, found(anchor.Exact, "x")).MarkerLabel)
}

func TestReviewer(t *testing.T) {
	reviewer := &claims.Reviewer{Name: "{date} Desk", URL: "https://example.org/desk", Methodology: "https://example.org/how", Corrections: "mailto:desk@example.org"}
	for _, c := range []struct {
		name         string
		reviewer     *claims.Reviewer
		file, claim  string
		want         string
		wantHowEmpty bool
	}{
		{"name and the file's date", reviewer, "2024-03-20", "", "Checked by {date} Desk on 20 March 2024", false},
		{"a claim's own date wins", reviewer, "2024-03-20", "2024-04", "Checked by {date} Desk on April 2024", false},
		{"no date", reviewer, "", "", "Checked by {date} Desk", false},
		{"no name", nil, "2024-03-20", "", "Checked on 20 March 2024", true},
		{"neither", nil, "", "", "", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := inaccurate()
			file.Reviewer, file.Reviewed, file.Claims[0].Reviewed = c.reviewer, c.file, c.claim
			got := one(t, file, found(anchor.Exact, "x"))
			assert.Equal(t, c.want, got.Reviewer)
			assert.Equal(t, c.wantHowEmpty, got.Methodology == "" && got.Corrections == "" && got.ReviewerURL == "")
		})
	}
}

func TestSource(t *testing.T) {
	file := inaccurate()
	file.Claims[0].Sources = []claims.Source{
		{Title: "T", URL: "https://example.org/a", Publisher: "P", Author: "A", Published: "2024-03", Locator: "p. 7",
			Evidence: "the 62 S", Language: "de", Archived: "https://archive.example/a", Stance: claims.Context},
		{Title: "A resident", URL: "https://example.org/secret", Archived: "https://archive.example/secret", Withheld: "Safety."},
	}
	got := one(t, file, found(anchor.Exact, "x")).Sources
	assert.Equal(t, []Source{
		{Title: "T", Href: "https://example.org/a#:~:text=the%2062%20S", Cite: "https://example.org/a", Publisher: "P", Author: "A",
			Date: "March 2024", Locator: "p. 7", Evidence: "the 62 S", Language: "de", Archived: "https://archive.example/a", Stance: "Gives context"},
		{Title: "A resident", Withheld: "Safety."},
	}, got)
}

func TestDetailHasParagraphs(t *testing.T) {
	file := inaccurate()
	file.Claims[0].Detail = "\n\nOne\nline.\r\n \t\r\nTwo.\n\n\nThree."
	assert.Equal(t, []string{"One line.", "Two.", "Three."}, one(t, file, found(anchor.Exact, "x")).Detail)
}

func TestCardsNeedsNoMoreThanItGets(t *testing.T) {
	assert.Empty(t, Cards(claims.File{}, found(anchor.Exact, "x")))
	assert.Empty(t, Cards(inaccurate(), locate.Report{}))
}
