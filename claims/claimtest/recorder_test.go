package claimtest

import (
	"fmt"
	"strings"
)

// recorder is a tester that writes down what happens, so that failures can be asserted: a line per test with its outcome, and
// under it what it logs and what it fails with.
type recorder struct {
	name     string
	messages []string
	failed   bool
	subtests []*recorder
}

func (r *recorder) Helper() {}

func (r *recorder) Logf(format string, args ...any) {
	r.messages = append(r.messages, "log: "+fmt.Sprintf(format, args...))
}

func (r *recorder) Errorf(format string, args ...any) {
	r.failed = true
	r.messages = append(r.messages, fmt.Sprintf(format, args...))
}

func (r *recorder) subtest(name string, f func(tester)) {
	sub := &recorder{name: r.name + "/" + name}
	r.subtests = append(r.subtests, sub)
	f(sub)
}

func (r *recorder) String() string {
	var b strings.Builder
	outcome := "ok  "
	if r.failed {
		outcome = "FAIL"
	}
	fmt.Fprintf(&b, "%s %s\n", outcome, r.name)
	for _, message := range r.messages {
		fmt.Fprintf(&b, "%s\n", message)
	}
	for _, sub := range r.subtests {
		b.WriteString(sub.String())
	}
	return b.String()
}
