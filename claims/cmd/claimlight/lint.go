package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math"
	"strings"

	"github.com/claimlight/claimlight/claims"
)

var lintVerb = verb{
	name:     "lint",
	operands: "CLAIMS.json...",
	least:    1,
	most:     math.MaxInt,
	summary:  "report what is wrong with claims files",
	text: `
Reads claims files and prints every problem in them, one per line:

  FILE:LINE:COLUMN: POINTER: MESSAGE

POINTER is the JSON Pointer of the value at fault; the document as a whole has
none. The message of a problem that costs nothing in the browser, such as an
unknown member, begins with "warning:". Nothing is printed when all is well.
With --format json the severity of a problem is "warning", "claim error" (the
claim is left out in the browser) or "file error" (the whole file is).

The exit code is 1 when a problem is no warning (with --strict: when there is
any), and 2 when a file cannot be read; the other files are read all the same.`,
	examples: `  claimlight lint claims.json
  claimlight lint --strict articles/*/claims.json
  claimlight lint --format json claims.json | jq -r '.[].pointer'
  curl -s https://news.example/claims.json | claimlight lint -`,
	prepare: prepareLint,
}

// linter is the lint verb with its flags.
type linter struct {
	format choice
	strict bool
}

func prepareLint(flags *flag.FlagSet) action {
	l := &linter{format: oneOf("text", "json")}
	flags.Var(&l.format, "format", "lines of text, or an array of objects with file, line, column, pointer,\n        severity and message")
	flags.BoolVar(&l.strict, "strict", false, "fail on warnings, too")
	return l.run
}

func (l *linter) run(_ context.Context, std streams, files []string) error {
	problems, unreadable := lintFiles(std, files)
	result, err := l.render(problems)
	if err != nil {
		return err
	}
	if err := write(std.out, result); err != nil {
		return err
	}
	if unreadable != nil {
		return unreadable
	}
	return l.judge(problems)
}

// lintFiles returns the problems of all files, and an error that tells of every file that cannot be read.
func lintFiles(std streams, files []string) (problems claims.Problems, unreadable error) {
	var errs []error
	for _, name := range files {
		data, err := read(std, name)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		_, found := claims.Decode(displayName(name), data)
		problems = append(problems, found...)
	}
	return problems, errors.Join(errs...)
}

// judge fails without a word: the problems are the message.
func (l *linter) judge(problems claims.Problems) error {
	if problems.Worst() > claims.Warning || l.strict && len(problems) > 0 {
		return failed("")
	}
	return nil
}

func (l *linter) render(problems claims.Problems) (string, error) {
	if l.format.value == "json" {
		return problemsJSON(problems)
	}
	return problemsText(problems), nil
}

// problemsText has a line for each problem, which says if it is a mere warning.
func problemsText(problems claims.Problems) string {
	var b strings.Builder
	for _, p := range problems {
		if p.Severity == claims.Warning {
			p.Err = fmt.Errorf("warning: %w", p.Err)
		}
		b.WriteString(p.String() + "\n")
	}
	return b.String()
}

// problemJSON is one problem as lint --format json prints it.
type problemJSON struct {
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Pointer  string `json:"pointer"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
}

func problemsJSON(problems claims.Problems) (string, error) {
	list := []problemJSON{} // an empty list is [], not null
	for _, p := range problems {
		list = append(list, problemJSON{p.File, p.Line, p.Column, p.Pointer, p.Severity.String(), p.Err.Error()})
	}
	data, err := json.MarshalIndent(list, "", "  ")
	return string(data) + "\n", err
}
