package claims_test

import (
	"bytes"
	"errors"
	"runtime"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
)

// inexpressible are the rules of the format that a JSON Schema can't have: what Decode refuses for one of them, the schema may accept.
var inexpressible = []struct {
	kind   error
	text   string // in the message
	reason string
}{
	{claims.ErrDuplicateMember, "", "a validator sees the document after it was parsed"},
	{claims.ErrSurrogate, "", "parsed away as U+FFFD"},
	{claims.ErrUTF8, "", "parsed away as U+FFFD"},
	{claims.ErrDuplicateID, "", "uniqueItems compares whole claims"},
	{claims.ErrLimit, "bytes", "the size of the text is not in the document"},
	{claims.ErrLimit, "deep", "a schema does not descend into members it does not name"},
	{claims.ErrLimit, "values", "a schema does not count"},
	{claims.ErrLimit, "the string has", "a schema does not look into members it does not name"},
	{claims.ErrNotAllowed, "there is no day", "the length of a month needs a calendar"},
	{claims.ErrNotAllowed, "is before", "a schema does not compare two members"},
	{claims.ErrNotAllowed, "is not a port", "a pattern of the numbers up to 65535 is not readable"},
	{claims.ErrVersion, "", "to a schema 1.0 and 1e0 are 1; the format has one way to write it"},
}

// TestSchemaAgrees holds that the schema and Decode accept and refuse the same files, but for what is inexpressible.
// A row of that list that no case needs fails the test.
//
// In a browser a sample is run: what is left to hold there is that the decoder decides as WebAssembly as it does natively.
func TestSchemaAgrees(t *testing.T) {
	const sampled = 31 // 1 in 31 takes a second; a prime, so that whatever repeats among the cases has its turn
	cases, inBrowser := schemaCases(t), runtime.GOOS == "js"
	if inBrowser {
		cases = everyNth(cases, sampled)
	}
	schema := compileSchema(t)
	needed := make([]bool, len(inexpressible))
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, problems := claims.Decode("claims.json", c.data)
			refused := validate(schema, c.data)
			if problems.Err() == nil {
				assert.NoError(t, refused, "Decode accepts the file")
				return
			}
			if refused != nil {
				return
			}
			for _, p := range problems.AtLeast(claims.ClaimError) {
				row := rowFor(p)
				if assert.GreaterOrEqual(t, row, 0, "the schema accepts the file, Decode does not: %s", p) {
					needed[row] = true
				}
			}
		})
	}
	for i, row := range inexpressible {
		assert.True(t, needed[i] || inBrowser, "no case needs the row of %q (%s)", row.kind, row.reason)
	}
}

// rowFor returns the row of inexpressible that p falls under, -1 for none.
func rowFor(p claims.Problem) int {
	for i, row := range inexpressible {
		if errors.Is(p.Err, row.kind) && strings.Contains(p.Err.Error(), row.text) {
			return i
		}
	}
	return -1
}

// TestSchemaAllowsExtensions holds that members the format does not name are no reason to refuse a file.
func TestSchemaAllowsExtensions(t *testing.T) {
	t.Parallel()
	schema := compileSchema(t)
	data := bytes.ReplaceAll(readFull(t), []byte(`{"`), []byte(`{"x-desk": 1, "colour": "red", "`))
	_, problems := claims.Decode("claims.json", data)
	require.NotEmpty(t, problems)
	assert.Equal(t, claims.Warning, problems.Worst())
	assert.NoError(t, validate(schema, data))
}

// compileSchema also holds that the schema is itself a valid schema.
func compileSchema(tb testing.TB) *jsonschema.Schema {
	tb.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(readEmbedded(tb, "claims.schema.json")))
	require.NoError(tb, err)
	compiler := jsonschema.NewCompiler()
	const id = "urn:claimlight:claims:1"
	require.NoError(tb, compiler.AddResource(id, document))
	schema, err := compiler.Compile(id)
	require.NoError(tb, err)
	return schema
}

// validate returns why the schema refuses data, or why it is not JSON.
func validate(schema *jsonschema.Schema, data []byte) error {
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return err
	}
	return schema.Validate(document)
}
