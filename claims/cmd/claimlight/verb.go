package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"
)

// verb is one thing the command does.
type verb struct {
	name     string
	operands string // as the usage line shows them
	least    int    // how many operands it takes
	most     int
	summary  string // a few words, for the list of verbs
	text     string // what it does and when it fails
	examples string
	// prepare defines the verb's flags and returns what runs once they are parsed.
	prepare func(*flag.FlagSet) action
}

// action runs a verb on its operands. It returns failed when a claim or a file fails its test, and any other error for
// wrong usage or input that cannot be read.
type action func(ctx context.Context, std streams, operands []string) error

// verbs lists every verb in the order of the help text. It is a function because help prints the list it stands in.
func verbs() []verb {
	return []verb{lintVerb, locateVerb, serveVerb, helpVerb(), versionVerb}
}

// findVerb returns the verb of that name, or an error that suggests the one that was meant.
func findVerb(name string) (verb, error) {
	var names []string
	for _, v := range verbs() {
		if v.name == name {
			return v, nil
		}
		names = append(names, v.name)
	}
	return verb{}, fmt.Errorf("there is no verb %q; %s (claimlight help tells more)", name, orOneOf(name, names))
}

// checkOperands errs when v does not take the operands.
func (v verb) checkOperands(operands []string) error {
	switch {
	case len(operands) < v.least || len(operands) > v.most:
		return fmt.Errorf("want %s, got %s", cmp.Or(v.operands, "no operands"), cmp.Or(strings.Join(operands, " "), "none"))
	case countStdin(operands) > 1:
		return errors.New("standard input (-) can stand for one file only")
	}
	return nil
}
