package claims_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
)

// schemaCase is a file that schema and decoder must agree on.
type schemaCase struct {
	name string
	data []byte
}

// schemaCases returns all goldens, files of extreme size, and every small change of testdata/full.json.
func schemaCases(tb testing.TB) []schemaCase {
	tb.Helper()
	var cases []schemaCase
	for _, g := range goldens(tb) {
		cases = append(cases, schemaCase{"golden/" + g.name(), g.input()})
	}
	full := readFull(tb)
	cases = append(cases,
		schemaCase{"full", full},
		schemaCase{"size/bytes", append(slices.Clone(full), strings.Repeat(" ", 4<<20)...)},
		schemaCase{"size/depth", extended(full, strings.Repeat("[", 70)+strings.Repeat("]", 70))},
		schemaCase{"size/values", extended(full, "["+strings.Repeat("0,", 500_000)+"0]")},
		schemaCase{"size/string", extended(full, `"`+strings.Repeat("y", 20_001)+`"`)},
		schemaCase{"size/10,000 claims", manyClaims(10_000)},
		schemaCase{"size/10,001 claims", manyClaims(10_001)},
	)
	changes(tb, full, func(name string, changed any) {
		data, err := json.Marshal(changed)
		require.NoError(tb, err)
		cases = append(cases, schemaCase{"change/" + name, data})
	})
	return cases
}

// everyNth returns one of n cases.
func everyNth(cases []schemaCase, n int) (some []schemaCase) {
	for i := 0; i < len(cases); i += n {
		some = append(some, cases[i])
	}
	return some
}

// changes calls yield with the file for every change of it. A changed file has one claim: with all of them most of the time would
// go into the others. Of the first claim everything is changed; the others differ from it in their kind, value and verdict only.
func changes(tb testing.TB, file []byte, yield func(name string, document any)) {
	tb.Helper()
	var document map[string]any
	require.NoError(tb, json.Unmarshal(file, &document))
	with := func(claim any) map[string]any {
		changed := maps.Clone(document)
		changed["claims"] = []any{claim}
		return changed
	}
	list, ok := document["claims"].([]any)
	require.True(tb, ok)
	mutate(with(list[0]), func(changed any) any { return changed }, "", yield)
	for _, item := range list[1:] {
		claim, ok := item.(map[string]any)
		require.True(tb, ok)
		for _, name := range []string{"kind", "value", "verdict"} {
			mutate(claim[name], func(value any) any {
				changed := maps.Clone(claim)
				changed[name] = value
				return with(changed)
			}, claim["id"].(string)+"."+name, yield)
		}
	}
}

// extended returns the file with one more member, an extension.
func extended(file []byte, value string) []byte {
	return append([]byte(`{"x-more": `+value+","), file[1:]...)
}

// manyClaims returns a file of n small claims.
func manyClaims(n int) []byte {
	var b strings.Builder
	b.WriteString(`{"version": 1, "article": {"url": "https://example.org", "title": "T", "published": "2024-03-16"}, "claims": [`)
	for i := range n {
		if i > 0 {
			b.WriteString(",\n")
		}
		b.WriteString(`{"id": "c` + strconv.Itoa(i) + `", "kind": "date", "quote": "on day ` + strconv.Itoa(i) +
			`", "value": {"date": "2024-03-16"}, "verdict": "supported", "summary": "So it is.",
			"sources": [{"title": "Gazette", "url": "https://example.org/` + strconv.Itoa(i) + `", "published": "2024"}]}`)
	}
	b.WriteString("]}")
	return []byte(b.String())
}

// init adds every kind and every verdict to the replacements.
func init() {
	for _, kind := range claims.Kinds {
		replacements["kind "+string(kind)] = kind
	}
	for _, verdict := range claims.Verdicts {
		replacements["verdict "+string(verdict)] = verdict
	}
}

// replacements are what every value of the document is replaced by in turn.
var replacements = map[string]any{
	"null": nil, "true": true, "zero": 0, "one": 1, "fraction": 1.5, "empty string": "", "space": " ", "word": "x", "invisible": "\u200b", "direction mark": "\u061c", "annotation in URL": "https://example.org/\ufff9",
	"upper-case": "DATE", "empty array": []any{}, "empty object": map[string]any{}, "array of a number": []any{7}, "281 characters": strings.Repeat("é", 281),
	"20,000 characters": strings.Repeat("é", 20_000), "20,001 characters": strings.Repeat("é", 20_001), "65 letters": strings.Repeat("a", 65),
	"script": "javascript:alert(1)", "web": "https://example.org/a%20b?q=größe#x", "relative": "//example.org/a", "no host": "https:///a", "space in URL": "https://example.org/a b",
	"user in URL": "https://example.org@example.com/", "port": "http://example.org:8080", "great port": "http://example.org:65536", "no port": "http://example.org:/", "bad escape": "https://example.org/%zz",
	"backslash": `https:\\example.org`, "bad host": "https://exa mple.org", "host with a bang": "https://a!b/", "mail": "mailto:a@example.org", "no mail": "mailto:a", "mail to two": "mailto:a@b,c@d", "upper-case scheme": "HTTP://EXAMPLE.ORG",
	"year": "2023", "month": "2023-02", "day": "2024-02-29", "no day": "2023-02-29", "month 13": "2023-13", "day 0": "2023-01-00", "German date": "16.03.2024",
	"moment": "2024-03-16T10:00:00.5Z", "no zone": "2024-03-16T10:00:00", "hour 24": "2024-03-16T24:00:00Z", "zone 24": "2024-03-16T10:00:00+24:00", "long fraction": "2024-03-16T10:00:00." + strings.Repeat("0", 30) + "Z",
	"decimal": "-10.50", "point": "1.", "comma": "1,000", "zeros": "007", "exponent": "1e6",
	"language": "zh-Hant-TW", "underscore": "en_US", "letter": "e", "currency": "EUR", "path": "a b/c.html", "escape": "a/../../b", "dots": "a/...", "absolute": "/a", "slash": "a/", "drive": "c:/a",
	"two capitals": "EU", "one place": "one", "all places": "all", "stance supports": "supports", "stance refutes": "refutes", "stance context": "context",
	"exactly": "exactly", "about": "about", "more than": "more-than", "at least": "at-least", "less than": "less-than", "at most": "at-most",
	"near miss": "suported", "id": "a-1", "hyphen": "-a", "line ends": "a\n\nb",
}

// mutate calls yield with the whole document for every change of the value in it: replaced by each of the replacements, and left out.
// whole puts a changed value back into its document.
func mutate(value any, whole func(any) any, name string, yield func(name string, document any)) {
	for _, label := range slices.Sorted(maps.Keys(replacements)) {
		yield(name+"="+label, whole(replacements[label]))
	}
	switch value := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(value)) {
			without := maps.Clone(value)
			delete(without, key)
			yield(name+"."+key+" left out", whole(without))
			mutate(value[key], func(changed any) any {
				with := maps.Clone(value)
				with[key] = changed
				return whole(with)
			}, name+"."+key, yield)
		}
	case []any:
		for i := range value {
			yield(name+"."+strconv.Itoa(i)+" left out", whole(slices.Delete(slices.Clone(value), i, i+1)))
			mutate(value[i], func(changed any) any {
				with := slices.Clone(value)
				with[i] = changed
				return whole(with)
			}, name+"."+strconv.Itoa(i), yield)
		}
	}
}
