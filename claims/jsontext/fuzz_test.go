package jsontext

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// differences are what Parse refuses though encoding/json accepts it.
var differences = []struct {
	kind   error
	reason string
}{
	{ErrDuplicate, "encoding/json takes the last of two members; another reader takes the first"},
	{ErrLimit, "encoding/json has no limit but one of depth, 10,000"},
	{ErrSurrogate, "encoding/json replaces half a surrogate pair by U+FFFD"},
	{ErrUTF8, "encoding/json replaces bytes that are not UTF-8 by U+FFFD"},
}

func deliberate(err error) bool {
	for _, d := range differences {
		if errors.Is(err, d.kind) {
			return true
		}
	}
	return false
}

// FuzzParse holds Parse against encoding/json.
func FuzzParse(f *testing.F) {
	for _, c := range faultCases {
		text, _ := unmark(c.text)
		f.Add([]byte(text))
	}
	f.Add([]byte(`{"a": [1, -2.5e3, true, null], "b": {"c": "x\u00e9\ud83d\ude00"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, errs := Parse(data, Limits{Depth: 100})
		for i, err := range errs {
			require.True(t, 0 <= err.Offset && err.Offset <= len(data), "offset %d outside the text", err.Offset)
			require.True(t, i == 0 || errs[i-1].Offset <= err.Offset, "errors out of order")
		}
		if len(errs) > 0 {
			valid := json.Valid(data)
			for _, err := range errs {
				assert.True(t, !valid || deliberate(err), "encoding/json accepts it, but: %v", err)
			}
			return
		}
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.UseNumber()
		var want any
		require.NoError(t, decoder.Decode(&want))
		assert.Equal(t, want, plain(v))
		checkOffsets(t, data, v)
	})
}

// plain returns v as encoding/json has it.
func plain(v Value) any {
	switch v.Kind {
	case Bool:
		return v.Text == "true"
	case Number:
		return json.Number(v.Text)
	case String:
		return v.Text
	case Array:
		items := make([]any, len(v.Items))
		for i := range v.Items {
			items[i] = plain(v.Items[i])
		}
		return items
	case Object:
		members := make(map[string]any, len(v.Members))
		for _, m := range v.Members {
			members[m.Name] = plain(m.Value)
		}
		return members
	default:
		return nil
	}
}

// checkOffsets holds that every value and name begins where it says.
func checkOffsets(t *testing.T, data []byte, v Value) {
	t.Helper()
	first := map[Kind]string{Null: "n", Bool: "tf", Number: "-0123456789", String: `"`, Array: "[", Object: "{"}
	require.Contains(t, first[v.Kind], string(data[v.Offset]))
	for i := range v.Items {
		checkOffsets(t, data, v.Items[i])
	}
	for _, m := range v.Members {
		require.Equal(t, byte('"'), data[m.Offset])
		checkOffsets(t, data, m.Value)
	}
}
