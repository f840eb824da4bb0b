package view

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/card"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// inaccurate is a card with everything on it.
var inaccurate = card.Card{
	ID: "s62", Number: 3, Kind: claims.Vehicle, KindLabel: "Vehicle", Verdict: claims.Inaccurate, VerdictLabel: "Inaccurate",
	Status: anchor.Edited, Note: "The wording was edited.", Quote: "the Maybach S62", Checked: "a Maybach S62", Language: "en",
	Summary: "Maybach made the 62 S.", Detail: []string{"There was a 57 S too.", "Both were built until 2012."}, Correction: "a Maybach 62 S",
	Sources: []card.Source{
		{
			Title: "Maybach 62 S", Href: "https://example.org/62#:~:text=62%20S", Cite: "https://example.org/62", Publisher: "Example", Date: "March 2024",
			Author: "A. Author", Locator: "p. 7", Evidence: "Der 62 S", Language: "de", Archived: "https://archive.example/62", Stance: "Refutes the claim",
		},
		{Title: "A dealer", Withheld: "Named to the editors only."},
	},
	Reviewer: "Checked by Desk on 20 March 2024", ReviewerURL: "https://example.org/desk",
	Methodology: "https://example.org/how", Corrections: "mailto:desk@example.org",
	MarkerLabel: "Claim 3, vehicle: inaccurate. Show sources",
}

// bare is a card with nothing on it that may be absent, changed one whose verdict is withheld.
var (
	bare = card.Card{
		ID: "bare", Number: 1, KindLabel: "Statement", Verdict: claims.Unverified, VerdictLabel: "Unverified", Status: anchor.Exact,
		Quote: "words", Summary: "Not settled.", MarkerLabel: "Claim 1, statement: unverified. Show details",
	}
	changed = card.Card{
		ID: "changed", Number: 2, KindLabel: "Amount", VerdictLabel: "Verdict withheld", Status: anchor.Changed, Withheld: true, Note: "The words have changed.",
		Quote: "over $2 million", Checked: "over $1 million", Summary: "The report says $1 million.",
		Sources:     []card.Source{{Title: "Report", Href: "https://example.org/r", Cite: "https://example.org/r"}},
		MarkerLabel: "Claim 2, amount: changed since the check. Show source",
	}
)

func TestTrees(t *testing.T) {
	cards := []card.Card{inaccurate, bare, changed}
	trees := map[string]Node{
		"card-everything": Card(inaccurate), "card-bare": Card(bare), "card-withheld": Card(changed),
		"marker": Marker(inaccurate), "marker-withheld": Marker(changed),
		"panel": Panel(card.Summarize(cards), cards), "panel-nothing-withheld": Panel(card.Summarize(cards[:1]), cards[:1]),
	}
	for name, tree := range trees {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join("testdata", name+".txt")
			got := outline(tree, "")
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
	goldens, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	assert.Len(t, goldens, len(trees), "each golden has a tree")
}

// outline writes a tree as indented lines; icons are left to their own test.
func outline(n Node, indent string) string {
	if n.Tag == "" {
		return indent + "“" + n.Text + "”\n"
	}
	var b strings.Builder
	b.WriteString(indent + n.Tag)
	for _, a := range n.Attrs {
		if a.Name != "class" {
			b.WriteString(" " + a.Name + "=“" + a.Value + "”")
		}
	}
	b.WriteString("\n")
	if n.Tag != "svg" {
		for _, child := range n.Children {
			b.WriteString(outline(child, indent+"  "))
		}
	}
	return b.String()
}

// walk visits every element of a tree.
func walk(n Node, visit func(Node)) {
	if n.Tag != "" {
		visit(n)
	}
	for _, child := range n.Children {
		walk(child, visit)
	}
}

func attr(n Node, name string) string {
	i := slices.IndexFunc(n.Attrs, func(a Attr) bool { return a.Name == name })
	if i < 0 {
		return ""
	}
	return n.Attrs[i].Value
}

func textOf(n Node) string {
	text := n.Text
	for _, child := range n.Children {
		text += textOf(child)
	}
	return text
}

// poisoned returns the card with hostile in every string that a claims file reaches.
func poisoned(hostile string) card.Card {
	c := inaccurate
	poison(reflect.ValueOf(&c).Elem(), hostile)
	return c
}

func poison(v reflect.Value, hostile string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(hostile)
	case reflect.Struct:
		for i := range v.NumField() {
			poison(v.Field(i), hostile)
		}
	case reflect.Slice:
		fresh := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			poison(fresh.Index(i), hostile)
		}
		v.Set(fresh)
	}
}

func TestTextIsText(t *testing.T) {
	for _, hostile := range []string{
		`"><img src=x onerror=alert(1)>`, "<script>alert(1)</script>", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)",
		" javascript:alert(1)", "\x01javascript:alert(1)", "data:text/html,<b>", "vbscript:x", "//example.org", "blob:https://example.org/1", "&lt;b&gt;",
	} {
		c := poisoned(hostile)
		withheld := c
		withheld.Withheld, withheld.Verdict = true, ""
		for _, tree := range []Node{Card(c), Marker(c), Panel(card.Summarize([]card.Card{withheld}), []card.Card{withheld})} {
			walk(tree, func(n Node) {
				assert.Contains(t, plainTags, n.Tag)
				for _, a := range n.Attrs {
					assert.NotEqual(t, "on", a.Name[:min(2, len(a.Name))], "a handler")
					assert.Contains(t, plainAttrs, a.Name)
					if a.Name == "href" || a.Name == "cite" {
						assert.Failf(t, "a hostile address", "%s=%q", a.Name, a.Value)
					}
				}
			})
		}
		assert.Contains(t, textOf(Card(c)), hostile, "shown as it is")
	}
}

// plainTags and plainAttrs are all that a tree may be made of: none of them loads, runs or styles anything.
var (
	plainTags  = strings.Fields("a b bdi blockquote button details div h2 li ol p path q section span summary svg ul")
	plainAttrs = strings.Fields(`aria-describedby aria-expanded aria-haspopup aria-hidden aria-label aria-labelledby cite class d
		data-act data-claim data-verdict dir href id lang part rel role tabindex target type viewBox`)
)

func TestSafe(t *testing.T) {
	for address, want := range map[string]bool{
		"https://example.org": true, "HTTP://example.org": true, "mailto:a@example.org": true,
		"": false, "https": false, "https:": false, "/path": false, "#id": false, "ftp://example.org": false,
		"javascript:alert(1)//https:": false, "\thttps://example.org": false, "htt\nps://example.org": false,
	} {
		assert.Equal(t, want, safe(address), "%q", address)
	}
}

func TestLinksKeepToThemselves(t *testing.T) {
	links := 0
	walk(Card(inaccurate), func(n Node) {
		if n.Tag == "a" {
			links++
			if !strings.HasPrefix(attr(n, "href"), "mailto:") {
				assert.Equal(t, "_blank", attr(n, "target"))
				assert.Equal(t, "noopener noreferrer", attr(n, "rel"))
			}
			assert.NotEmpty(t, textOf(n), "a link has a name")
		}
	})
	assert.Equal(t, 5, links)
}

func TestEverythingHasAName(t *testing.T) {
	cards := []card.Card{inaccurate, bare, changed}
	for _, tree := range []Node{Card(inaccurate), Card(bare), Card(changed), Marker(bare), Panel(card.Summarize(cards), cards)} {
		ids := map[string]Node{}
		walk(tree, func(n Node) {
			if id := attr(n, "id"); id != "" {
				assert.NotContains(t, ids, id, "an id is there once")
				ids[id] = n
			}
		})
		walk(tree, func(n Node) {
			for id := range strings.FieldsSeq(attr(n, "aria-labelledby") + " " + attr(n, "aria-describedby")) {
				assert.NotEmpty(t, textOf(ids[id]), "%s names %s", n.Tag, id)
			}
			switch n.Tag {
			case "button", "section":
				assert.NotEmpty(t, attr(n, "aria-label"))
			case "svg":
				assert.Equal(t, "true", attr(n, "aria-hidden"))
			}
		})
	}
}

func TestCounterReadsLikeTheSummary(t *testing.T) {
	cards := []card.Card{inaccurate, bare, changed}
	s := card.Summarize(cards)
	assert.Equal(t, s.Sentence(), textOf(counter(s)))
}

func TestWithheldVerdictIsNowhere(t *testing.T) {
	for _, tree := range []Node{Card(changed), Marker(changed)} {
		text := strings.ToLower(outline(tree, ""))
		for _, v := range claims.Verdicts {
			assert.NotContains(t, text, string(v))
		}
	}
}

func TestIconsDiffer(t *testing.T) {
	seen := map[string]claims.Verdict{}
	for _, v := range append(slices.Clone(claims.Verdicts), "") {
		data := string(icon(v).AppendJSON(nil))
		assert.NotContains(t, seen, data, "%q looks like %q", v, seen[data])
		seen[data] = v
	}
}

func TestAppendJSON(t *testing.T) {
	n := element("p", "lang", "en", "empty", "").say(`a "b" </script>`).add(element("b").say("c"))
	var got any
	require.NoError(t, json.Unmarshal(n.AppendJSON(nil), &got))
	assert.Equal(t, []any{"p", map[string]any{"lang": "en"}, `a "b" </script>`, []any{"b", map[string]any{}, "c"}}, got)
}
