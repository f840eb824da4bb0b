package policy

import (
	"fmt"
	"slices"
	"strings"
)

// Rules are the rules of architecture that concern imports.
type Rules struct {
	Packages []Rule   // which packages of the module one of them may import
	Modules  []Rule   // which packages may import one of another module, or one of the standard library that is kept apart
	Widget   []string // what else our packages in the WebAssembly may import
	Avoided  []string // what must not be in the WebAssembly even indirectly
}

// Rule lets what Subject matches deal with what one of Allowed matches, and with nothing else.
// A pattern is a path; with /... at its end it is the path and all below it.
type Rule struct {
	Subject string
	Allowed []string
}

// The word for test files where packages are listed.
const tests = "tests"

// ParseRules reads rules, one per line, in the words of the text in policy_test.go. A line that starts with # is a comment.
func ParseRules(text string) (rules Rules, err error) {
	for number, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if err := rules.add(line); err != nil {
			return Rules{}, fmt.Errorf("line %d of the rules: %w", number+1, err)
		}
	}
	return rules, nil
}

func (r *Rules) add(line string) error {
	words := strings.Fields(strings.ReplaceAll(line, ",", " "))
	switch {
	case len(words) > 2 && words[0] == "widget" && words[1] == "imports":
		r.Widget = append(r.Widget, words[2:]...)
	case len(words) > 2 && words[0] == "widget" && words[1] == "avoids":
		r.Avoided = append(r.Avoided, words[2:]...)
	case len(words) > 3 && words[0] == "package" && words[2] == "imports":
		r.Packages = append(r.Packages, newRule(words))
	case len(words) > 3 && words[0] == "foreign" && words[2] == "serves":
		r.Modules = append(r.Modules, newRule(words))
	default:
		return fmt.Errorf("%q is no rule: package P imports …, foreign P serves …, widget imports …, widget avoids …", line)
	}
	return nil
}

func newRule(words []string) Rule {
	allowed := words[3:]
	if slices.Equal(allowed, []string{"nothing"}) {
		allowed = nil
	}
	return Rule{Subject: words[1], Allowed: allowed}
}

// matches reports whether a pattern matches a path.
func matches(pattern, name string) bool {
	if folder, ok := strings.CutSuffix(pattern, "/..."); ok {
		return name == folder || strings.HasPrefix(name, folder+"/")
	}
	return pattern == name
}

func matchesAny(patterns []string, name string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool { return matches(pattern, name) })
}

func matchesSome(pattern string, names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return matches(pattern, name) })
}

// ruleFor returns the first rule whose subject matches name.
func ruleFor(rules []Rule, name string) (Rule, bool) {
	i := slices.IndexFunc(rules, func(rule Rule) bool { return matches(rule.Subject, name) })
	if i < 0 {
		return Rule{}, false
	}
	return rules[i], true
}
