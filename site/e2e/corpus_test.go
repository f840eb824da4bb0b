//go:build e2e

package e2e

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/claimtest/corpus"
)

// TestCorpusInTheBrowser holds the browser against the cases that the reader of HTML files passes.
func TestCorpusInTheBrowser(t *testing.T) {
	t.Parallel()
	cases, err := corpus.Cases()
	require.NoError(t, err)
	pages := routes{}
	for _, c := range cases {
		pages["/"+c.Name] = htmlPage(c.HTML)
		pages["/"+c.Name+".json"] = jsonFile(fileOf(claimsOfCase(c)...))
	}
	pages["/favicon.ico"] = status(http.StatusNoContent)
	server := serveWidget(t, pages)
	p := newTab(t, desktop)
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			at := &tab{t, p.driver}
			at.Open(server.URL + "/" + c.Name)
			at.addTag(server.URL+"/claimlight.js", "/"+c.Name+".json", c.Root)
			assert.Equal(t, wantedOf(c), told(at.Ready()), c.About)
		})
	}
}

// addTag starts the widget on a page that has no tag, so that the page is parsed as it is written.
func (p *tab) addTag(src, claims, root string) {
	p.t.Helper()
	p.Run(jsCall(`((src, claims, root) => {
		probe.events.length = 0;
		const tag = document.createElement("script");
		tag.src = src;
		tag.dataset.claims = claims;
		if (root) tag.dataset.article = root;
		document.head.append(tag);
	})`, src, claims, root))
}

func claimsOfCase(c corpus.Case) (list []claim) {
	for i, q := range c.Quotes {
		one := statement(fmt.Sprintf("q%d", i), "")
		one.Quote = selector{q.Exact, q.Prefix, q.Suffix}
		if q.All {
			one.Occurrences = "all"
		}
		list = append(list, one)
	}
	return list
}

// wantedOf tells a case's outcome, one line per quote. Rivals are not in a Report.
func wantedOf(c corpus.Case) string {
	lines := make([]string, len(c.Want))
	for i, w := range c.Want {
		if !w.Status.ShowsVerdict() && w.Status != anchor.Changed {
			w.Places = nil
		}
		lines[i] = c.Describe(w)
	}
	return strings.Join(lines, "\n")
}

// told tells a Report in the same words.
func told(r report) string {
	lines := make([]string, len(r.Claims))
	for i, claim := range r.Claims {
		lines[i] = claim.Status
		for _, m := range claim.Matches {
			lines[i] += fmt.Sprintf(" [%d, %d) %q", m.Start, m.End, m.Text)
		}
	}
	return strings.Join(lines, "\n")
}
