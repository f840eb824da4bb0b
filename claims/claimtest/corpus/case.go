package corpus

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

	"golang.org/x/tools/txtar"

	"github.com/claimlight/claimlight/claims/anchor"
)

//go:embed *.txtar
var files embed.FS

// Case is one article with quotes and where they stand.
type Case struct {
	Name   string // the file's, without .txtar
	About  string // what the case shows
	HTML   string // the page, without marks
	Root   string // CSS selector of the article root; empty: to be discovered
	Chars  string // the article's text, as anchor.Text has it
	Quotes []anchor.Quote
	Want   []Want // one per quote
}

// Want is what is to be found for a quote. Under anchor.Ambiguous the places are the rivals.
type Want struct {
	Status anchor.Status
	Places []anchor.Span
}

// Cases reads all cases, in the order of their names. It errs if any is not as the package comment says.
func Cases() ([]Case, error) {
	entries, err := files.ReadDir(".")
	if err != nil {
		return nil, err
	}
	cases := make([]Case, 0, len(entries))
	for _, entry := range entries {
		data, err := files.ReadFile(entry.Name())
		if err != nil {
			return nil, err
		}
		c, err := parseCase(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", entry.Name(), err)
		}
		c.Name = strings.TrimSuffix(entry.Name(), ".txtar")
		cases = append(cases, c)
	}
	return cases, nil
}

func parseCase(data []byte) (Case, error) {
	archive := txtar.Parse(data)
	c := Case{About: strings.TrimSpace(string(archive.Comment))}
	var marked, want string
	for _, file := range archive.Files {
		switch text := string(file.Data); file.Name {
		case "article.html":
			marked = text
		case "root":
			c.Root = strings.TrimSpace(text)
		case "quotes.json":
			quotes, err := parseQuotes(file.Data)
			if err != nil {
				return c, err
			}
			c.Quotes = quotes
		case "want":
			want = text
		default:
			return c, fmt.Errorf("a case has no file %q", file.Name)
		}
	}
	return c, c.resolve(marked, want)
}

// resolve takes the marks out of the page and finds out what the lines of want mean by them.
func (c *Case) resolve(marked, want string) error {
	text, marks, err := readMarked(marked, c.Root)
	if err != nil {
		return err
	}
	c.HTML, c.Chars = withoutMarks(marked), text.Chars
	c.Want, err = parseWant(want, marks)
	if err == nil && len(c.Want) != len(c.Quotes) {
		err = fmt.Errorf("want has %d lines for %d quotes", len(c.Want), len(c.Quotes))
	}
	return err
}

func parseQuotes(data []byte) ([]anchor.Quote, error) {
	var list []struct{ Exact, Prefix, Suffix, Occurrences string }
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&list); err != nil {
		return nil, fmt.Errorf("quotes.json: %w", err)
	}
	quotes := make([]anchor.Quote, 0, len(list))
	for _, q := range list {
		if !slices.Contains([]string{"", "one", "all"}, q.Occurrences) {
			return nil, fmt.Errorf("quotes.json: there is no occurrences %q; write one or all", q.Occurrences)
		}
		quotes = append(quotes, anchor.Quote{Exact: q.Exact, Prefix: q.Prefix, Suffix: q.Suffix, All: q.Occurrences == "all"})
	}
	return quotes, nil
}

// Describe writes an outcome for the eyes of people: its status, and each place with its offsets and words.
func (c Case) Describe(w Want) string {
	units := utf16.Encode([]rune(c.Chars))
	text := w.Status.String()
	for _, place := range w.Places {
		text += fmt.Sprintf(" [%d, %d)", place.Start, place.End)
		if 0 <= place.Start && place.Start <= place.End && int(place.End) <= len(units) {
			text += fmt.Sprintf(" %q", string(utf16.Decode(units[place.Start:place.End])))
		}
	}
	return text
}
