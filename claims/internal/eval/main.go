// Command eval measures how well quotes are found after the article was edited, and whether a verdict is ever shown on a changed fact.
//
// It takes quotes from real texts of several kinds and languages, edits the text where they stand, as articles are edited after they
// were checked, and asks [anchor.Find] for them. Each edit is of a kind, and each kind of a class: harmless edits leave the fact as it was, fact
// edits do not, typing errors may be either. What an edit does to the fact follows from how it was made; the engine is not asked.
//
// Three tables, by kind of edit, by language, and by whether the quote has a context, go to standard output. The same seed gives the same tables. The exit code is 1 where
// the engine falls short of what [summary] promises.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("eval", flag.ContinueOnError)
	flags.SetOutput(stderr)
	format := flags.String("format", "markdown", "`form` of the tables: markdown or json")
	seed := flags.Uint64("seed", 1, "`seed` of the generator")
	n := flags.Int("n", 100_000, "how many `fact edits` to make at least, and half as many others")
	verbose := flags.Bool("verbose", false, "print every promise that is broken, with both texts, on standard error")
	switch err := flags.Parse(args); {
	case err != nil:
		return 2
	case flags.NArg() > 0 || *n < 1 || *format != "markdown" && *format != "json":
		fmt.Fprintln(stderr, "eval: wanted [--format markdown|json] [--seed N] [--n N] [--verbose], with N of at least 1")
		return 2
	}
	texts, err := readTexts()
	if err != nil {
		fmt.Fprintln(stderr, "eval:", err)
		return 2
	}
	r := evaluate(*seed, texts, *n)
	if *verbose {
		for _, b := range r.Broken {
			fmt.Fprintln(stderr, b)
		}
	}
	if err := write(stdout, *format, r); err != nil {
		fmt.Fprintln(stderr, "eval:", err)
		return 2
	}
	if !r.Summary.isKept() {
		return 1
	}
	return 0
}

func write(w io.Writer, format string, r report) error {
	if format == "json" {
		encoder := json.NewEncoder(w)
		encoder.SetIndent("", "  ")
		return encoder.Encode(r)
	}
	return writeMarkdown(w, r)
}
