package boot

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBundle(t *testing.T) {
	js, err := Bundle(Params{Exec: "globalThis.Go = class {};", Wasm: "m.wasm", Integrity: "sha384-x", WidgetCSS: `a{content:"</script>"}`, PageCSS: "b{}"})
	require.NoError(t, err)
	assert.Contains(t, js, `wasmName = "m.wasm", wasmIntegrity = "sha384-x"`)
	assert.Contains(t, js, `styleSheet("b{}")`)
	assert.NotContains(t, js, "</script", "the script could not stand inside a page")
	assert.NotContains(t, js, "__")
	assert.True(t, strings.HasPrefix(js, "(() => {"), "names must not leak into the page")
}

func TestEverySourceIsBundled(t *testing.T) {
	files, err := sources.ReadDir(".")
	require.NoError(t, err)
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
	}
	assert.ElementsMatch(t, names, parts)
}

// TestDarkRulesComeLast holds what the bridge relies on: the colours for dark ground are the page's last rule, and it is off.
func TestDarkRulesComeLast(t *testing.T) {
	last := PageCSS[strings.LastIndex(PageCSS, "@media"):]
	assert.True(t, strings.HasPrefix(last, "@media not all {"), last[:30])
	assert.Equal(t, 0, strings.Count(last, "{")-strings.Count(last, "}"), "nothing may follow the block")
	assert.True(t, strings.HasSuffix(strings.TrimSpace(last), "}\n}"), "the block is the last rule")
}
