package main

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/article"
	"github.com/claimlight/claimlight/claims/locate"
)

// repository is where the site's sources are, relative to this package.
const repository = "../.."

// fakeParts stand in for a widget that takes seconds to compile.
var fakeParts = parts{
	wasm:     []byte("\x00asm"),
	exec:     "globalThis.Go = class {};",
	licences: []licence{{"Go", "All of this may be used.\n"}},
}

// site is the whole site by path, but for the module.
func site(t *testing.T, small bool) map[string]string {
	t.Helper()
	files, err := assemble(os.DirFS(repository), fakeParts, small)
	require.NoError(t, err)
	byPath := map[string]string{}
	for _, f := range files {
		require.NotContains(t, byPath, f.path)
		byPath[f.path] = string(f.data)
	}
	return byPath
}

// eachSite runs a test on the site as it is published, and as it is.
func eachSite(t *testing.T, test func(t *testing.T, site map[string]string)) {
	t.Run("minified", func(t *testing.T) { test(t, site(t, true)) })
	t.Run("plain", func(t *testing.T) { test(t, site(t, false)) })
}

func TestSameBytesTwice(t *testing.T) {
	for _, small := range []bool{true, false} {
		assert.Equal(t, site(t, small), site(t, small))
	}
}

func TestSiteIsComplete(t *testing.T) {
	eachSite(t, func(t *testing.T, site map[string]string) {
		var manifest manifest
		require.NoError(t, json.Unmarshal([]byte(site[manifestPath]), &manifest))
		assert.NotEmpty(t, manifest.Claimlight)
		assert.Len(t, manifest.Files, len(site)-1, "all files but the manifest are in it")
		for path, hash := range manifest.Files {
			assert.Equal(t, integrity([]byte(site[path])), hash, path)
		}
		for _, path := range []string{
			"index.html", "embed/index.html", "claims.json", "schema/claims-1.json",
			"claimlight.js", fakeParts.moduleName(), "NOTICES.txt", "favicon.svg", "site.css",
		} {
			assert.Contains(t, manifest.Files, path)
		}
		assert.Contains(t, site["NOTICES.txt"], "Go\n==\n\nAll of this may be used.\n")
	})
}

// TestScriptNamesItsModule holds that the script fetches the module it was built with, and checks it.
func TestScriptNamesItsModule(t *testing.T) {
	eachSite(t, func(t *testing.T, site map[string]string) {
		assert.Contains(t, site["claimlight.js"], fakeParts.moduleName())
		assert.Contains(t, site["claimlight.js"], integrity(fakeParts.wasm))
		assert.Contains(t, site["embed/index.html"], fakeParts.moduleName())
	})
}

func TestModuleNameChangesWithTheModule(t *testing.T) {
	assert.Regexp(t, `^claimlight-[0-9a-f]{12}\.wasm$`, fakeParts.moduleName())
	assert.NotEqual(t, fakeParts.moduleName(), parts{wasm: []byte("another")}.moduleName())
}

// TestMinifyingKeepsTheClaims holds that the claims are found in the same words on the plain and on the minified page.
func TestMinifyingKeepsTheClaims(t *testing.T) {
	plain, small := words(t, site(t, false)), words(t, site(t, true))
	require.Len(t, plain, 18)
	assert.Equal(t, plain, small)
	for id, found := range plain {
		assert.Equal(t, anchor.Exact.String(), found[0], id)
	}
}

// words gives the status of each claim of the front page, and the words it stands in.
func words(t *testing.T, site map[string]string) map[string][]string {
	t.Helper()
	file, problems := claims.Decode("claims.json", []byte(site["claims.json"]))
	require.Empty(t, problems)
	doc, err := article.Parse(strings.NewReader(site["index.html"]), article.Options{})
	require.NoError(t, err)
	found := map[string][]string{}
	for _, r := range locate.Claims(file, doc.Text).Results {
		found[r.ID] = []string{r.Status.String()}
		for _, m := range r.Matches {
			found[r.ID] = append(found[r.ID], m.Text)
		}
	}
	return found
}

// TestArticleIsTheWholeRoot holds that the front page adds nothing to the article: not the heading, not the byline.
func TestArticleIsTheWholeRoot(t *testing.T) {
	source, err := os.ReadFile(repository + "/" + demoDir + "/article.html")
	require.NoError(t, err)
	want, err := article.Parse(bytes.NewReader(source), article.Options{})
	require.NoError(t, err)
	eachSite(t, func(t *testing.T, site map[string]string) {
		got, err := article.Parse(strings.NewReader(site["index.html"]), article.Options{})
		require.NoError(t, err)
		assert.Equal(t, strings.Fields(want.Text.Chars), strings.Fields(got.Text.Chars))
	})
}

func TestExampleIsValid(t *testing.T) {
	data, err := os.ReadFile(repository + "/" + examplePath)
	require.NoError(t, err)
	file, problems := claims.Decode(examplePath, data)
	assert.Empty(t, problems)
	assert.Len(t, file.Claims, 1)
}
