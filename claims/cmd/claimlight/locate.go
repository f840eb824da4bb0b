package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"strings"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/article"
	"github.com/claimlight/claimlight/claims/locate"
)

var locateVerb = verb{
	name:     "locate",
	operands: "ARTICLE.html CLAIMS.json",
	least:    2,
	most:     2,
	summary:  "say where each claim stands in its article",
	text: `
Finds every claim of a claims file in the article, as the widget does in a
reader's browser, and prints one line per claim, in the order of the file: its
status, its id, and each place with the words that stand there. A place is a
half-open range of UTF-16 code units in the article's text. A summary ends the
list.

  exact      the same characters, white space apart
  folded     the same after folding (quotation marks, dashes, white space)
  edited     words differ, but nothing that carries the fact
  changed    found, but what carries the fact may have changed: readers are
             not shown the verdict
  ambiguous  several places, and the context does not decide: not highlighted
  missing    not in the article

The exit code is 1, and standard error names the claims, when a claim is
changed, ambiguous or missing: a script that runs after each edit of an article
learns that a check has to be looked at again. It is 1, too, when claims were
left out because they have problems; standard error tells those as lint does.
It is 2 when a file cannot be read, when the claims file is refused as a whole,
and when the page has no such article.`,
	examples: `  claimlight locate article.html claims.json
  claimlight locate --article '#story' article.html claims.json
  claimlight locate --format json article.html claims.json | jq -r '.[].status'
  curl -s https://news.example/article | claimlight locate - claims.json`,
	prepare: prepareLocate,
}

// locator is the locate verb with its flags.
type locator struct {
	format choice
	root   string
}

func prepareLocate(flags *flag.FlagSet) action {
	l := &locator{format: oneOf("text", "json")}
	flags.Var(&l.format, "format", "a list for people, or the claims as window.claimlight.ready has them")
	flags.StringVar(&l.root, "article", "", "CSS `SELECTOR` of the article, as in the script tag's data-article; else the first of\n        article, main, body and their like")
	return l.run
}

func (l *locator) run(_ context.Context, std streams, operands []string) error {
	text, err := l.readArticle(std, operands[0])
	if err != nil {
		return err
	}
	file, problems, err := readClaims(std, operands[1])
	if err != nil {
		return err
	}
	found := locate.Claims(file, text)
	if err := write(std.out, l.render(file, found)); err != nil {
		return err
	}
	return judge(found, problems, displayName(operands[0]))
}

func (l *locator) readArticle(std streams, name string) (anchor.Text, error) {
	data, err := read(std, name)
	if err != nil {
		return anchor.Text{}, err
	}
	doc, err := article.Parse(bytes.NewReader(data), article.Options{Root: l.root})
	if err != nil {
		return anchor.Text{}, fmt.Errorf("%s: %w", displayName(name), err)
	}
	return doc.Text, nil
}

// readClaims returns the claims that can be located, and all problems of the file. It errs when the file is refused as a whole.
func readClaims(std streams, name string) (claims.File, claims.Problems, error) {
	data, err := read(std, name)
	if err != nil {
		return claims.File{}, nil, err
	}
	file, problems := claims.Decode(displayName(name), data)
	if problems.Worst() == claims.FileError {
		return claims.File{}, nil, fmt.Errorf("the claims file is refused:\n%w", problems.Err())
	}
	return file, problems, nil
}

func (l *locator) render(file claims.File, found locate.Report) string {
	if l.format.value == "json" {
		return string(append(found.AppendJSON(nil), '\n'))
	}
	return reportText(file, found)
}

// judge fails when a claim does not stand as it was checked, or was left out.
func judge(found locate.Report, problems claims.Problems, articleName string) error {
	var fallen []string
	for _, r := range found.Results {
		if !r.Status.ShowsVerdict() {
			fallen = append(fallen, fmt.Sprintf("%s (%s)", r.ID, r.Status))
		}
	}
	var messages []string
	if len(fallen) > 0 {
		messages = append(messages, fmt.Sprintf("%d of %d claims do not stand in %s as they were checked: %s",
			len(fallen), len(found.Results), articleName, strings.Join(fallen, ", ")))
	}
	if err := problems.Err(); err != nil {
		messages = append(messages, "claims were left out because of these problems:\n"+err.Error())
	}
	if len(messages) == 0 {
		return nil
	}
	return failed(strings.Join(messages, "\n"))
}
