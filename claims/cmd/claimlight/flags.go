package main

import (
	"flag"
	"fmt"
	"slices"
	"strings"
)

// parseFlags sets the flags in args and returns the operands. Unlike flag.Parse it lets flags stand after operands,
// since that is where people type them, and suggests the flag that was meant. After -- everything is an operand.
func parseFlags(flags *flag.FlagSet, args []string) (operands []string, err error) {
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		switch {
		case arg == "--":
			return append(operands, args...), nil
		case arg == "-" || !strings.HasPrefix(arg, "-"):
			operands = append(operands, arg)
		default:
			if args, err = setFlag(flags, arg, args); err != nil {
				return nil, err
			}
		}
	}
	return operands, nil
}

// setFlag sets the flag named by arg, --name=value or --name with the value in rest, and returns what is left of rest.
func setFlag(flags *flag.FlagSet, arg string, rest []string) ([]string, error) {
	name, value, hasValue := strings.Cut(strings.TrimPrefix(arg[1:], "-"), "=")
	if name == "h" || name == "help" {
		return nil, flag.ErrHelp
	}
	f := flags.Lookup(name)
	switch {
	case f == nil:
		return nil, fmt.Errorf("there is no flag --%s; %s", name, orOneOf("--"+name, flagNames(flags)))
	case hasValue:
	case isSwitch(f):
		value = "true"
	case len(rest) == 0:
		return nil, fmt.Errorf("--%s needs a value: %s", name, placeholder(f))
	default:
		value, rest = rest[0], rest[1:]
	}
	err := flags.Set(name, value)
	if err != nil && isSwitch(f) {
		err = fmt.Errorf("%q is not allowed; use true, false", value)
	}
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", name, err)
	}
	return rest, nil
}

// isSwitch reports whether a flag stands alone, without a value.
func isSwitch(f *flag.Flag) bool {
	b, ok := f.Value.(interface{ IsBoolFlag() bool })
	return ok && b.IsBoolFlag()
}

// flagNames lists the flags as one types them.
func flagNames(flags *flag.FlagSet) (names []string) {
	flags.VisitAll(func(f *flag.Flag) { names = append(names, "--"+f.Name) })
	return names
}

// choice is a flag whose value is one of a few words; the first is its default.
type choice struct {
	value   string
	allowed []string
}

func oneOf(allowed ...string) choice { return choice{allowed[0], allowed} }

func (c *choice) String() string { return c.value }

// Set takes one of the allowed words. Its error suggests the one that was meant.
func (c *choice) Set(value string) error {
	if !slices.Contains(c.allowed, value) {
		return fmt.Errorf("%q is not allowed; %s", value, orOneOf(value, c.allowed))
	}
	c.value = value
	return nil
}
