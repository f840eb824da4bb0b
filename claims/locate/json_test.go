package locate_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/locate"
)

// contract is the public JSON as encoding/json writes it.
type contract struct {
	ID         string          `json:"id"`
	Kind       string          `json:"kind"`
	Verdict    string          `json:"verdict"`
	Status     string          `json:"status"`
	Matches    []contractMatch `json:"matches"`
	Similarity float64         `json:"similarity"`
}

type contractMatch struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

func contractOf(r locate.Report) []contract {
	all := []contract{}
	for _, result := range r.Results {
		c := contract{result.ID, string(result.Kind), string(result.Verdict), result.Status.String(), []contractMatch{}, result.Similarity}
		for _, m := range result.Matches {
			c.Matches = append(c.Matches, contractMatch{int(m.Start), int(m.End), m.Text})
		}
		all = append(all, c)
	}
	return all
}

func place(start, end anchor.Offset, text string) locate.Place {
	return locate.Place{Span: anchor.Span{Start: start, End: end}, Text: text}
}

func TestAppendJSONWritesWhatEncodingJSONWrites(t *testing.T) {
	for _, test := range []struct {
		name   string
		report locate.Report
	}{
		{"no claims", locate.Report{}},
		{"no matches", locate.Report{Results: []locate.Result{{ID: "a", Kind: claims.Date, Verdict: claims.Unverified}}}},
		{"several", locate.Report{Results: []locate.Result{
			{ID: "a", Kind: claims.Vehicle, Verdict: claims.Supported, Status: anchor.Exact, Similarity: 1, Matches: []locate.Place{place(0, 3, "one"), place(70_000, 70_005, "a\u00a0\n“b”")}},
			{ID: "b", Kind: claims.Statement, Verdict: claims.NeedsContext, Status: anchor.Changed, Similarity: 0.8125},
		}}},
		{"characters that need escapes", locate.Report{Results: []locate.Result{{ID: "a", Kind: `"\`, Matches: []locate.Place{place(1, 2, "</script>&\u2028\x01😀")}}}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			want, err := json.Marshal(contractOf(test.report))
			require.NoError(t, err)
			got := test.report.AppendJSON(nil)
			assert.Equal(t, tokensOf(t, want), tokensOf(t, got))
		})
	}
}

// tokensOf reads data to its end. Unlike values, tokens keep the order of members; unlike bytes, they don't tell one way to escape from another.
func tokensOf(t *testing.T, data []byte) []json.Token {
	t.Helper()
	var tokens []json.Token
	for d := json.NewDecoder(bytes.NewReader(data)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return tokens
		}
		require.NoError(t, err, "%s", data)
		tokens = append(tokens, token)
	}
}

func TestAppendJSONAppends(t *testing.T) {
	result := locate.Result{ID: "a"}
	report := locate.Report{Results: []locate.Result{result, result}}
	one := string(result.AppendJSON([]byte("x")))
	assert.Equal(t, `x{"id":"a","kind":"","verdict":"","status":"missing","matches":[],"similarity":0}`, one)
	assert.Equal(t, "x["+one[1:]+","+one[1:]+"]", string(report.AppendJSON([]byte("x"))))
}

func TestSimilarityIsAShortDecimal(t *testing.T) {
	for want, similarity := range map[string]float64{
		"0": 0, "1": 1, "0.5": 0.5, "0.8125": 0.8125, "0.6667": 2. / 3, "0.05": 0.05, "0.0001": 0.0001, "0.9999": math.Nextafter(1, 0),
	} {
		t.Run(want, func(t *testing.T) {
			got := string(locate.Result{Similarity: similarity}.AppendJSON(nil))
			assert.Contains(t, got, `"similarity":`+want+"}")
		})
	}
}

func TestSimilarityIsANumberWhateverTheEngineSays(t *testing.T) {
	for _, similarity := range []float64{-1, 2, math.NaN(), math.Inf(1), math.Inf(-1), math.SmallestNonzeroFloat64} {
		var got contract
		require.NoError(t, json.Unmarshal(locate.Result{Similarity: similarity}.AppendJSON(nil), &got), "%v", similarity)
		assert.True(t, 0 <= got.Similarity && got.Similarity <= 1, "%v became %v", similarity, got.Similarity)
	}
}

func FuzzAppendJSON(f *testing.F) {
	f.Add("a", "text </script>\u2029\x7f", 1, 5, 0.25)
	f.Fuzz(func(t *testing.T, id, text string, start, end int, similarity float64) {
		report := locate.Report{Results: []locate.Result{{ID: id, Similarity: similarity, Matches: []locate.Place{
			place(anchor.Offset(start), anchor.Offset(end), text),
		}}}}
		var got, want []contract
		require.NoError(t, json.Unmarshal(report.AppendJSON(nil), &got))
		report.Results[0].Similarity = got[0].Similarity
		oracle, err := json.Marshal(contractOf(report))
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(oracle, &want))
		assert.Equal(t, want, got)
	})
}
