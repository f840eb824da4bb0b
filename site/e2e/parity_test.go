//go:build e2e

package e2e

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/article"
	"github.com/claimlight/claimlight/claims/locate"
)

// located is what `claimlight locate --format json` says of a page and its claims file.
func located(t *testing.T, page, file []byte) (results []result) {
	t.Helper()
	document, err := article.Parse(bytes.NewReader(page), article.Options{})
	require.NoError(t, err)
	decoded, problems := claims.Decode("claims.json", file)
	require.Empty(t, problems)
	require.NoError(t, json.Unmarshal(locate.Claims(decoded, document.Text).AppendJSON(nil), &results))
	return results
}

func TestBrowserAndCommandLineAgreeOnTheDemo(t *testing.T) {
	t.Parallel()
	for _, version := range []struct {
		name  string
		build func() (string, error)
	}{{"minified", minified}, {"plain", plain}} {
		t.Run(version.name, func(t *testing.T) {
			t.Parallel()
			p, server := openDemo(t, version.build, desktop)
			got := p.Ready()
			want := located(t, get(t, server.URL+"/"), claimsFileOf(t, p))
			require.Len(t, want, demoClaims)
			assert.Equal(t, want, got.Claims)
		})
	}
}

func TestMinifyingChangesNoClaim(t *testing.T) {
	t.Parallel()
	tell := func(build func() (string, error)) map[string][]string {
		p, _ := openDemo(t, build, desktop)
		told := map[string][]string{}
		for _, r := range p.Ready().Claims {
			told[r.ID] = []string{r.Kind, r.Verdict, r.Status}
			for _, m := range r.Matches {
				told[r.ID] = append(told[r.ID], plainText(m.Text))
			}
		}
		return told
	}
	assert.Equal(t, tell(plain), tell(minified))
}
