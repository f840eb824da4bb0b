package main

import (
	"context"
	"flag"
	"fmt"
	"strings"
)

func helpVerb() verb {
	return verb{
		name:     "help",
		operands: "[VERB]",
		most:     1,
		summary:  "what a verb does, its flags, examples",
		text:     "Prints what a verb does, its flags and examples; without a verb, the list of verbs.",
		examples: `  claimlight help
  claimlight help locate
  claimlight locate --help`,
		prepare: func(*flag.FlagSet) action { return runHelp },
	}
}

func runHelp(_ context.Context, std streams, operands []string) error {
	if len(operands) == 0 {
		return write(std.out, usage())
	}
	v, err := findVerb(operands[0])
	if err != nil {
		return err
	}
	return write(std.out, v.manual())
}

// usage is the help text of the command as a whole.
func usage() string {
	var b strings.Builder
	b.WriteString("claimlight works on claims files and the articles they belong to.\n\nusage: claimlight VERB [flags] operands\n\nVerbs:\n")
	for _, v := range verbs() {
		fmt.Fprintf(&b, "  %-8s %s\n", v.name, v.summary)
	}
	b.WriteString(`
A file named - is standard input. Results go to standard output, messages to standard error.

Exit codes:
  0  all is well
  1  a claim or a file fails its test
  2  wrong usage, or input that cannot be read

claimlight help VERB tells what a verb does, with examples.
`)
	return b.String()
}

// manual is the help text of one verb.
func (v verb) manual() string {
	var b strings.Builder
	flags := flag.NewFlagSet(v.name, flag.ContinueOnError)
	v.prepare(flags)
	b.WriteString("usage: claimlight " + v.name)
	if len(flagNames(flags)) > 0 {
		b.WriteString(" [flags]")
	}
	if v.operands != "" {
		b.WriteString(" " + v.operands)
	}
	b.WriteString("\n\n" + strings.TrimSpace(v.text) + "\n")
	if len(flagNames(flags)) > 0 {
		b.WriteString("\nFlags:\n")
		flags.VisitAll(func(f *flag.Flag) { b.WriteString(describe(f)) })
	}
	b.WriteString("\nExamples:\n" + v.examples + "\n")
	return b.String()
}

// describe is a flag's entry in the help text. The usage text of a flag names its value in back quotes.
func describe(f *flag.Flag) string {
	_, text := flag.UnquoteUsage(f)
	entry := "  --" + f.Name
	if !isSwitch(f) {
		entry += " " + placeholder(f)
	}
	entry += "\n        " + text
	if f.DefValue != "" && !isSwitch(f) {
		entry += " (default " + f.DefValue + ")"
	}
	return entry + "\n"
}

// placeholder is what stands for a flag's value in the help text.
func placeholder(f *flag.Flag) string {
	if c, ok := f.Value.(*choice); ok {
		return strings.Join(c.allowed, "|")
	}
	name, _ := flag.UnquoteUsage(f)
	return name
}
