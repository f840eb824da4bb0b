package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
)

// The exit codes.
const (
	exitOK     = 0 // all is well
	exitFailed = 1 // a claim or a file fails its test
	exitUsage  = 2 // wrong usage, or input that cannot be read
)

// streams are what a verb reads and writes besides files.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// failed says that what was tested did not pass. An empty one has been told by the results already.
type failed string

func (f failed) Error() string { return string(f) }

// run is the command without the process around it: it returns the exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	std := streams{stdin, stdout, stderr}
	if len(args) == 0 {
		fmt.Fprint(stderr, usage())
		return exitUsage
	}
	v, err := findVerb(canonicalVerb(args[0]))
	if err != nil {
		return report(stderr, "claimlight", err)
	}
	return report(stderr, "claimlight "+v.name, v.execute(ctx, std, args[1:]))
}

// canonicalVerb lets the usual flags stand for their verbs.
func canonicalVerb(name string) string {
	switch name {
	case "-h", "-help", "--help":
		return "help"
	case "-version", "--version":
		return "version"
	}
	return name
}

// execute parses the verb's flags and runs it, or prints its help where a flag asks for that.
func (v verb) execute(ctx context.Context, std streams, args []string) error {
	flags := flag.NewFlagSet(v.name, flag.ContinueOnError)
	act := v.prepare(flags)
	operands, err := parseFlags(flags, args)
	if errors.Is(err, flag.ErrHelp) {
		return write(std.out, v.manual())
	}
	if err == nil {
		err = v.checkOperands(operands)
	}
	if err != nil {
		return fmt.Errorf("%w (claimlight help %s tells more)", err, v.name)
	}
	return act(ctx, std, operands)
}

// report tells the user what err says, if anything, after the name of the command, and returns the exit code that goes with it.
func report(stderr io.Writer, command string, err error) int {
	if err == nil {
		return exitOK
	}
	code := exitUsage
	var failure failed
	if errors.As(err, &failure) {
		code = exitFailed
	}
	if message := err.Error(); message != "" {
		fmt.Fprintf(stderr, "%s: %s\n", command, message)
	}
	return code
}

// write prints a verb's whole result at once, so that a full disk or a closed pipe is an error and not a short result.
func write(w io.Writer, result string) error {
	if _, err := io.WriteString(w, result); err != nil {
		return fmt.Errorf("cannot write the result: %w", err)
	}
	return nil
}
