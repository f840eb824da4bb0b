//go:build e2e

package e2e

import (
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fetchLimit is how long the widget waits for the claims file, with some room to tell of it.
const fetchLimit = 10*time.Second + patience

// politeFailures are the ways in which the widget can be kept from its work. Each says what the console must name: the fault, and the way out.
var politeFailures = []struct {
	name   string
	tag    string           // widgetTag when empty
	claims http.HandlerFunc // a good file when nil
	policy string
	module http.HandlerFunc // the real one when nil
	says   []string
}{
	{name: "no claims file there", claims: status(http.StatusNotFound), says: []string{"claims.json", "404", "data-claims"}},
	{name: "server error", claims: status(http.StatusInternalServerError), says: []string{"claims.json", "500"}},
	{name: "HTML instead of JSON", claims: htmlPage("<!DOCTYPE html><title>Not found</title><p>Oops"), says: []string{"claims.json:1:1", "JSON"}},
	{name: "empty file", claims: jsonFile(""), says: []string{"claims.json:1:1"}},
	{name: "5 MiB", claims: jsonFile(fileOf(statement("big", strings.Repeat("x", 5<<20)))), says: []string{"claims.json", "4 MiB"}},
	{name: "not UTF-8", claims: jsonFile(strings.Replace(fileOf(statement("a", "WORD")), "WORD", "Gr\xfc\xdfe", 1)), says: []string{"claims.json", "UTF-8"}},
	{name: "duplicate ids", claims: jsonFile(fileOf(vehicle("senat", "Aurus Senat"), vehicle("senat", "Maybach S62"))), says: []string{"claims.json:", "senat"}},
	{name: "javascript URL", claims: jsonFile(strings.Replace(fileOf(vehicle("senat", "Aurus Senat")), "https://source.example/senat", "javascript:alert(1)", 1)), says: []string{"claims.json:", "javascript", "https"}},
	{name: "connection that never answers", claims: stall(""), says: []string{"claims.json", "10 seconds"}},
	{name: "connection that stalls", claims: stall(`{"version": 1,`), says: []string{"claims.json", "10 seconds"}},
	{name: "WebAssembly forbidden", policy: "default-src 'self'; img-src data:; style-src 'unsafe-inline'", says: []string{"wasm-unsafe-eval"}},
	{name: "claims file forbidden", tag: `<script async src="/claimlight.js" data-claims="https://elsewhere.example/claims.json"></script>`,
		policy: "default-src 'self' 'wasm-unsafe-eval'; img-src data:; style-src 'unsafe-inline'", says: []string{"elsewhere.example", "connect-src"}},
	{name: "two faults at once", claims: status(http.StatusNotFound), module: status(http.StatusNotFound), says: []string{"claimlight"}},
	{name: "module not there", module: status(http.StatusNotFound), says: []string{".wasm", "publish all files of the widget together"}},
	{name: "module replaced", module: content("application/wasm", "\x00asm\x01\x00\x00\x00"), says: []string{".wasm", "unchanged"}},
	{name: "no claims file named", tag: `<script async src="/claimlight.js"></script>`, says: []string{"data-claims"}},
	{name: "scheme of the address", tag: `<script async src="/claimlight.js" data-claims="data:application/json,{}"></script>`, says: []string{"data", "https"}},
	{name: "selector that matches nothing", tag: strings.Replace(widgetTag, " data", ` data-article="#nowhere" data`, 1), says: []string{"#nowhere", "data-article"}},
	{name: "selector that is none", tag: strings.Replace(widgetTag, " data", ` data-article="p[" data`, 1), says: []string{"p[", "data-article"}},
}

func TestFailureLeavesThePageAsItWas(t *testing.T) {
	t.Parallel()
	for _, test := range politeFailures {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			pages := routes{"/claims.json": jsonFile(fileOf(vehicle("senat", "Aurus Senat limousine")))}
			if test.claims != nil {
				pages["/claims.json"] = test.claims
			}
			if test.module != nil {
				pages[modulePath(t)] = test.module
			}
			tag := test.tag
			if tag == "" {
				tag = widgetTag
			}
			pages["/page"] = withPolicy(test.policy, htmlPage(newsPage(tag, twoCars)))
			server := serveWidget(t, pages)

			p := newTab(t, desktop)
			p.Open(server.URL + "/page")
			p.WaitFor(fetchLimit, "the widget gives up", "probe.events.some((e) => e.name === 'error')")
			p.Settle()
			assertPoliteFailure(t, p, test.says)
			assert.Equal(t, withoutWidget(t, server, "/page", desktop), p.Page(), "the page is as the publisher wrote it")
		})
	}
}

func assertPoliteFailure(t *testing.T, p *tab, says []string) {
	t.Helper()
	events, said := p.Events(), p.Said()
	require.Len(t, events, 1, "one event: %v", events)
	require.Len(t, said, 1, "one message in the console:\n%s", list(said))
	for _, words := range says {
		assert.Contains(t, said[0].Text, words, "the message names the fault and the way out")
	}
	assert.Equal(t, event{Name: "error", Message: events[0].Message}, events[0])
	assert.Contains(t, said[0].Text, events[0].Message, "event and console say the same")
	assert.Empty(t, ask[[]string](p, "probe.unhandled"), "no rejection is left unhandled")
	rejection := ask[string](p, "claimlight.ready.then(() => 'a Report', (error) => error.message)")
	assert.Equal(t, events[0].Message, rejection, "ready rejects with the same message")
}

// modulePath is where the built site has the WebAssembly.
func modulePath(t *testing.T) string {
	t.Helper()
	dir, err := minified()
	require.NoError(t, err, "building the site")
	modules, err := filepath.Glob(filepath.Join(dir, "*.wasm"))
	require.NoError(t, err)
	require.Len(t, modules, 1, "the module stands beside the script")
	return "/" + filepath.Base(modules[0])
}

func TestOneBadClaimAmongGoodOnes(t *testing.T) {
	t.Parallel()
	bad := vehicle("wrong", "Maybach S62")
	bad.Verdict = "true"
	p := openArticle(t, desktop, twoCars, vehicle("senat", "Aurus Senat limousine"), bad, statement("town", "through the town"))
	assert.Equal(t, map[string][]string{"claimlight-supported": {"Aurus Senat limousine", "through the town"}}, p.Highlights(), "the good ones are shown")
	said := p.Said()
	require.Len(t, said, 1, "one message in the console:\n%s", list(said))
	assert.Equal(t, "warning", said[0].Level)
	for _, words := range []string{"claims.json:", "/claims/1/verdict", `"true"`, "supported"} {
		assert.Contains(t, said[0].Text, words, "the message names the place, the fault and what is allowed")
	}
	assert.NotContains(t, list(said), "/claims/0")
}

func TestSecondTagDoesNothing(t *testing.T) {
	t.Parallel()
	server := serveWidget(t, routes{
		"/page":        htmlPage(newsPage(widgetTag+widgetTag, twoCars)),
		"/claims.json": jsonFile(fileOf(vehicle("senat", "Aurus Senat limousine"))),
	})
	p := newTab(t, desktop)
	p.Open(server.URL + "/page")
	p.Ready()
	p.Settle()
	assert.Len(t, p.Markers(), 1, "the claim has one marker")
	require.Len(t, p.Said(), 1)
	assert.Equal(t, "warning", p.Said()[0].Level)
}
