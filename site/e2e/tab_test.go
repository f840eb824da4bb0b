//go:build e2e

package e2e

import (
	"context"
	_ "embed" // for the probe
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

//go:embed testdata/probe.js
var probe string

// The time limits.
const (
	oneCall   = 30 * time.Second       // what the browser may take for one command
	patience  = 10 * time.Second       // what a page may take until a condition holds
	interval  = 15 * time.Millisecond  // between two looks at a condition
	settleFor = 500 * time.Millisecond // the widget's longest delay is 300 ms, its longest animation 200 ms
)

// tab is a browser tab as a test uses it: what can't be done fails the test.
type tab struct {
	t      *testing.T
	driver driver
}

// newTab opens a tab that is closed with the test. When the test fails, screenshot, console and HTML are kept.
func newTab(t *testing.T, d display) *tab {
	t.Helper()
	chromiumTab, err := browser.NewTab()
	require.NoError(t, err, "opening a tab")
	p := &tab{t, chromiumTab}
	t.Cleanup(func() {
		p.keepEvidence()
		_ = p.driver.Close()
	})
	p.do(func(ctx context.Context) error { return p.driver.BeforeScripts(ctx, probe) })
	p.Emulate(d)
	return p
}

// do runs one command.
func (p *tab) do(command func(context.Context) error) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), oneCall)
	defer cancel()
	require.NoError(p.t, command(ctx))
}

// Open loads a page.
func (p *tab) Open(url string) {
	p.t.Helper()
	p.do(func(ctx context.Context) error { return p.driver.Open(ctx, url) })
}

// BeforeScripts runs JavaScript in the pages opened from now on, before theirs.
func (p *tab) BeforeScripts(js string) {
	p.t.Helper()
	p.do(func(ctx context.Context) error { return p.driver.BeforeScripts(ctx, js) })
}

// Emulate sets the display.
func (p *tab) Emulate(d display) {
	p.t.Helper()
	p.do(func(ctx context.Context) error { return p.driver.Emulate(ctx, d) })
}

// Run evaluates a JavaScript expression for its effect.
func (p *tab) Run(js string) {
	p.t.Helper()
	p.do(func(ctx context.Context) error {
		_, err := p.driver.Evaluate(ctx, "(async () => { await ("+js+") })()")
		return err
	})
}

// ask evaluates a JavaScript expression, or a promise, and reads its value.
func ask[T any](p *tab, js string) (value T) {
	p.t.Helper()
	p.do(func(ctx context.Context) error {
		answer, err := p.driver.Evaluate(ctx, js)
		if err != nil {
			return err
		}
		return json.Unmarshal(answer, &value)
	})
	return value
}

// jsCall writes a call of a JavaScript function with arguments from Go.
func jsCall(function string, args ...any) string {
	texts := make([]string, len(args))
	for i, a := range args {
		text, err := json.Marshal(a)
		if err != nil {
			panic(err) // the tests pass strings and numbers only
		}
		texts[i] = string(text)
	}
	return function + "(" + strings.Join(texts, ", ") + ")"
}

// Wait waits until a JavaScript expression is true; otherwise the test fails and says that what was wanted did not come.
func (p *tab) Wait(wanted, js string) {
	p.t.Helper()
	p.WaitFor(patience, wanted, js)
}

// WaitFor is Wait with a limit of its own.
func (p *tab) WaitFor(limit time.Duration, wanted, js string) {
	p.t.Helper()
	for deadline := time.Now().Add(limit); !ask[bool](p, "Boolean("+js+")"); time.Sleep(interval) {
		if time.Now().After(deadline) {
			require.FailNowf(p.t, "waited in vain", "%s: not within %s (%s)\nconsole:\n%s", wanted, limit, js, list(p.driver.Messages()))
		}
	}
}

// Settle waits longer than any delay of the widget. It is only for what must not happen.
func (p *tab) Settle() { time.Sleep(settleFor) }

// Complaints returns what a reader of the console would call a fault.
func (p *tab) Complaints() (found []message) {
	for _, m := range p.driver.Messages() {
		if m.complaint() {
			found = append(found, m)
		}
	}
	return found
}

// Said returns what scripts wrote to the console and threw.
func (p *tab) Said() (found []message) {
	for _, m := range p.driver.Messages() {
		if m.Source == fromScript || m.Source == fromException {
			found = append(found, m)
		}
	}
	return found
}

// Block makes requests to a URL fail.
func (p *tab) Block(url string) {
	p.t.Helper()
	p.do(func(ctx context.Context) error { return p.driver.Block(ctx, url) })
}
