package app

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/wasm/internal/dom"
)

// browser is a bridge whose page is a text.
type browser struct {
	options map[string]string
	text    string
	hidden  string           // what not-rendered answers
	gone    bool             // the page has taken the markers away
	throws  map[string]error // by operation
	calls   []string         // operations, each with its first argument
	last    map[string]string
}

const optionNames = "claims link inline article theme panel markers"

func (b *browser) Call(operation string, args ...string) (string, error) {
	first := ""
	if len(args) > 0 {
		first = args[0]
	}
	b.calls = append(b.calls, strings.TrimSpace(operation+" "+first))
	if b.last == nil {
		b.last = map[string]string{}
	}
	b.last[operation] = first
	if err := b.throws[operation]; err != nil {
		return "", err
	}
	switch operation {
	case "options":
		var values []string
		for name := range strings.FieldsSeq(optionNames) {
			values = append(values, b.options[name])
		}
		return strings.Join(values, "\x00"), nil
	case "snapshot":
		return "255|||" + b.text, nil
	case "not-rendered":
		return b.hidden, nil
	case "present", "measure":
		if b.gone {
			return "", nil
		}
		return "300,200,1280,720,0,100,100,50,20", nil
	}
	return "", nil
}

// count is how often an operation was called.
func (b *browser) count(operation string) int {
	n := 0
	for _, call := range b.calls {
		if name, _, _ := strings.Cut(call, " "); name == operation {
			n++
		}
	}
	return n
}

const article = "The car, an Aurus Senat, is worth over $1 million. A car is a car."

// claim is one claim of a file, with the members that every claim needs.
func claim(id, quote, verdict string) string {
	text, _ := json.Marshal(quote)
	return `{"id": "` + id + `", "kind": "vehicle", "quote": ` + string(text) + `, "verdict": "` + verdict + `", "summary": "S.",
		"sources": [{"title": "T", "url": "https://example.org/"}]}`
}

func file(claims ...string) []byte {
	return []byte(`{"version": 1, "article": {"url": "https://example.org/a", "title": "A", "published": "2024-03-16"},
		"claims": [` + strings.Join(claims, ",") + `]}`)
}

var senat = claim("senat", "an Aurus Senat", "supported")

// started returns an app that shows the claims of a file.
func started(t *testing.T, b *browser, data []byte) *App {
	t.Helper()
	b.options = map[string]string{"claims": "c.json"}
	if b.text == "" {
		b.text = article
	}
	a := New(b)
	require.True(t, a.Start())
	require.Equal(t, "c.json", b.last["claims"])
	a.Handle(dom.Event{Name: "claims", Text: "https://example.org/c.json", Bytes: data})
	return a
}

func TestShow(t *testing.T) {
	b := &browser{}
	started(t, b, file(senat, claim("car", "a car", "unverified"), claim("gone", "a bicycle", "inaccurate")))
	require.Zero(t, b.count("fail"), b.last["fail"])
	assert.JSONEq(t, `[
		{"id":"senat","kind":"vehicle","verdict":"supported","status":"exact","matches":[{"start":9,"end":23,"text":"an Aurus Senat"}],"similarity":1},
		{"id":"car","kind":"vehicle","verdict":"unverified","status":"exact","matches":[{"start":60,"end":65,"text":"a car"}],"similarity":1},
		{"id":"gone","kind":"vehicle","verdict":"inaccurate","status":"missing","matches":[],"similarity":0}]`, b.last["report"])
	var plan struct {
		Highlights [][]any
		Markers    [][]any
		Panel      []any
	}
	require.NoError(t, json.Unmarshal([]byte(b.last["apply"]), &plan))
	assert.Equal(t, [][]any{{"claimlight-supported", []any{9.0, 23.0}}, {"claimlight-unverified", []any{60.0, 65.0}}}, plan.Highlights)
	require.Len(t, plan.Markers, 2)
	assert.Equal(t, []any{23.0, 0.0, 0.0}, plan.Markers[0][:3])
	assert.Equal(t, map[string]any{"claim": "senat", "verdict": "supported", "theme": "light", "lang": "en"}, plan.Markers[0][3])
	assert.NotNil(t, plan.Panel)
}

func TestCrossingsDoNotGrowWithTheArticle(t *testing.T) {
	short, long := &browser{}, &browser{text: strings.Repeat("More text. ", 5000) + article}
	started(t, short, file(senat))
	started(t, long, file(senat, claim("car", "a car", "unverified")))
	assert.Equal(t, len(short.calls), len(long.calls))
}

func TestRenderedPlaceWins(t *testing.T) {
	b := &browser{text: "Paid 5 dollars. Paid 5 dollars.", hidden: "0,15"}
	started(t, b, file(claim("paid", "Paid 5 dollars", "supported")))
	assert.Equal(t, 1, b.count("not-rendered"))
	assert.Contains(t, b.last["report"], `"status":"exact","matches":[{"start":16,"end":30,`)
}

func TestRefused(t *testing.T) {
	for _, c := range []struct {
		name    string
		options map[string]string
		events  []dom.Event
		throws  map[string]error
		want    string
	}{
		{name: "no claims file named", want: "the page names no claims file"},
		{name: "unknown option", options: map[string]string{"claims": "c.json", "theme": "blue"}, want: `data-theme="blue" is not known`},
		{name: "not fetched", options: map[string]string{"claims": "c.json"}, events: []dom.Event{{Name: "claims-failed", Text: "404"}}, want: "404"},
		{name: "not JSON", options: map[string]string{"inline": "<p>"}, want: "the page's script of type application/claims+json:1:1"},
		{
			name: "duplicate ids", options: map[string]string{"inline": string(file(senat, senat))},
			want: "/claims/1/id",
		},
		{
			name: "no such article", options: map[string]string{"inline": string(file(senat)), "article": "#x"},
			throws: map[string]error{"snapshot": errors.New("no element of this page matches #x")}, want: "no element of this page matches #x",
		},
		{
			name: "page throws", options: map[string]string{"inline": string(file(senat))},
			throws: map[string]error{"apply": errors.New("insertBefore is not a function")}, want: "insertBefore is not a function",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := &browser{options: c.options, throws: c.throws, text: article}
			a := New(b)
			alive := a.Start()
			for _, e := range c.events {
				alive = a.Handle(e)
			}
			assert.False(t, alive, "the widget must be at its end")
			assert.Equal(t, 1, b.count("fail"))
			assert.Contains(t, b.last["fail"], c.want)
			assert.Zero(t, b.count("report"))
		})
	}
}

func TestOneBadClaimIsLeftOut(t *testing.T) {
	b := &browser{}
	started(t, b, file(senat, claim("bad", "a car", "suported")))
	assert.Equal(t, 1, b.count("warn"))
	assert.Contains(t, b.last["warn"], "/claims/1/verdict")
	assert.Contains(t, b.last["report"], `"id":"senat"`)
	assert.NotContains(t, b.last["report"], `"id":"bad"`)
}

func TestCardOpensOverTheShortestWords(t *testing.T) {
	b := &browser{}
	a := started(t, b, file(claim("long", "The car, an Aurus Senat", "supported"), senat))
	a.Handle(dom.Event{Name: "press", A: 12})
	assert.Contains(t, b.last["present"], `"id":"senat","claim":1,"place":0,"span":[9,23]`)
	assert.Contains(t, b.last["present"], `"focus":true`)
	assert.JSONEq(t, `{"sheet":false,"x":100,"y":128,"maxHeight":480,"scroll":0}`, b.last["position"])
	a.Handle(dom.Event{Name: "press", A: 2})
	assert.Contains(t, b.last["present"], `"id":"long"`)
	a.Handle(dom.Event{Name: "escape"})
	assert.Equal(t, "focus", b.last["dismiss"])
}

func TestCardOpensByPointing(t *testing.T) {
	b := &browser{}
	a := started(t, b, file(senat))
	a.Handle(dom.Event{Name: "point", A: 10})
	require.Zero(t, b.count("present"), "not before the delay is over")
	require.Equal(t, 1, b.count("timer"))
	a.Handle(dom.Event{Name: "timer", A: timerNumber(t, b)})
	assert.Contains(t, b.last["present"], `"focus":false`)
}

func timerNumber(t *testing.T, b *browser) int {
	t.Helper()
	var n int
	require.NoError(t, json.Unmarshal([]byte(b.last["timer"]), &n))
	return n
}

func TestOpenByID(t *testing.T) {
	b := &browser{}
	a := started(t, b, file(senat))
	a.Handle(dom.Event{Name: "open", Text: "nobody"})
	assert.Equal(t, `open: there is no claim "nobody"`, b.last["warn"])
	assert.Zero(t, b.count("present"))
	a.Handle(dom.Event{Name: "open", Text: "senat"})
	assert.Contains(t, b.last["present"], `"scroll":true`)
}

func TestCardThatCannotOpenIsNotOpen(t *testing.T) {
	b := &browser{gone: true}
	a := started(t, b, file(senat))
	a.Handle(dom.Event{Name: "open", Text: "senat"})
	require.Equal(t, 1, b.count("present"))
	assert.Zero(t, b.count("position"))
	b.gone = false
	a.Handle(dom.Event{Name: "point", A: 10})
	require.Equal(t, 1, b.count("timer"), "pointing opens cards as ever")
	a.Handle(dom.Event{Name: "timer", A: timerNumber(t, b)})
	assert.Equal(t, 1, b.count("position"))
	b.gone = true
	assert.True(t, a.Handle(dom.Event{Name: "reflow"}), "the widget lives on")
	assert.Equal(t, 1, b.count("position"))
}

func TestSchemeCountsUnlessThePublisherChose(t *testing.T) {
	for theme, reports := range map[string]int{"": 2, "auto": 2, "light": 1, "dark": 1} {
		t.Run("theme "+theme, func(t *testing.T) {
			b := &browser{text: article, options: map[string]string{"inline": string(file(senat)), "theme": theme}}
			a := New(b)
			require.True(t, a.Start())
			a.Handle(dom.Event{Name: "scheme"})
			assert.Equal(t, reports, b.count("report"))
		})
	}
}

func TestRefreshReadsTheArticleAgain(t *testing.T) {
	b := &browser{}
	a := started(t, b, file(senat))
	b.text = "No cars here."
	a.Handle(dom.Event{Name: "refresh"})
	assert.Equal(t, 2, b.count("claims"), "the page may name another claims file by now")
	a.Handle(dom.Event{Name: "claims", Bytes: file(senat)})
	assert.Equal(t, 2, b.count("report"))
	assert.Contains(t, b.last["report"], `"status":"missing"`)
	assert.False(t, a.Handle(dom.Event{Name: "destroy"}))
}

func TestReflowMovesTheCard(t *testing.T) {
	b := &browser{}
	a := started(t, b, file(senat))
	a.Handle(dom.Event{Name: "marker"})
	a.Handle(dom.Event{Name: "reflow"})
	assert.Equal(t, 2, b.count("position"))
	b.throws = map[string]error{"measure": errors.New("gone")}
	assert.False(t, a.Handle(dom.Event{Name: "reflow"}))
	assert.Equal(t, "gone", b.last["fail"])
}

func TestCardQuotesTheWordsItOpensAt(t *testing.T) {
	b := &browser{}
	a := started(t, b, file(strings.Replace(senat, `"kind"`, `"also": ["a car"], "kind"`, 1)))
	a.Handle(dom.Event{Name: "marker", B: 1})
	assert.Contains(t, b.last["present"], `"a car"`)
	assert.NotContains(t, b.last["present"], `"an Aurus Senat"`)
}
