package claimtest

import (
	"bytes"
	"fmt"
	"os"
	"testing"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/article"
	"github.com/claimlight/claimlight/claims/locate"
)

// Run tests the claims file at claimsPath against the HTML page at articlePath. Paths are relative to the package's folder, as in all Go tests.
// An article that can't be read, or a claims file that is not there, fails t itself.
func Run(t *testing.T, articlePath, claimsPath string, opts ...Option) {
	t.Helper()
	run(goTest{t}, articlePath, claimsPath, newSettings(opts))
}

// tester is what claim tests need of a *testing.T. Tests of this package put a recorder in its place, so that failures can be asserted.
type tester interface {
	Helper()
	Errorf(format string, args ...any)
	Logf(format string, args ...any)
	subtest(name string, f func(tester))
}

type goTest struct{ *testing.T }

func (t goTest) subtest(name string, f func(tester)) {
	t.Helper()
	t.Run(name, func(t *testing.T) { f(goTest{t}) })
}

func run(t tester, articlePath, claimsPath string, s settings) {
	t.Helper()
	text, err := readArticle(articlePath, s.root)
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	data, err := readFile(claimsPath)
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	file, problems := claims.Decode(claimsPath, data)
	t.subtest("file", func(t tester) {
		t.Helper()
		reportProblems(t, problems)
	})
	j := judge{article: newReading(articlePath, text), settings: s, quotes: findQuotes(claimsPath, data)}
	for i, result := range locate.Claims(file, text).Results {
		t.subtest(result.ID, func(t tester) {
			t.Helper()
			for _, fault := range j.faults(file.Claims[i], result) {
				t.Errorf("%s", fault)
			}
		})
	}
}

func readArticle(path, root string) (anchor.Text, error) {
	data, err := readFile(path)
	if err != nil {
		return anchor.Text{}, err
	}
	doc, err := article.Parse(bytes.NewReader(data), article.Options{Root: root})
	if err != nil {
		return anchor.Text{}, fmt.Errorf("%s: %w", path, err)
	}
	return doc.Text, nil
}

func readFile(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w; paths are relative to the folder of the test", err)
	}
	return data, nil
}

func reportProblems(t tester, problems claims.Problems) {
	t.Helper()
	for _, p := range problems {
		if p.Severity == claims.Warning {
			t.Logf("%v", p)
		} else {
			t.Errorf("%v", p)
		}
	}
}
