//go:build e2e

package e2e

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What must not grow. Who makes the widget larger or chattier changes a number here, and says why.
const (
	loaderBytes   = 13_500    // claimlight.js, gzip
	moduleBytes   = 1_150_000 // the WebAssembly made by Go's own compiler, gzip
	pageCrossings = 7         // calls between JavaScript and Go until the demo's claims are shown
	cardCrossings = 3         // and to open a card
)

func TestBytesShipped(t *testing.T) {
	t.Parallel()
	dist, err := minified()
	require.NoError(t, err)
	for pattern, most := range map[string]int{"claimlight.js": loaderBytes, "claimlight-*.wasm": moduleBytes} {
		files, err := filepath.Glob(filepath.Join(dist, pattern))
		require.NoError(t, err)
		require.Len(t, files, 1, pattern)
		data, err := os.ReadFile(files[0])
		require.NoError(t, err)
		var packed bytes.Buffer
		zip, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
		require.NoError(t, err)
		_, err = zip.Write(data)
		require.NoError(t, err)
		require.NoError(t, zip.Close())
		assert.LessOrEqual(t, packed.Len(), most, "%s: bytes after gzip", pattern)
	}
}

func TestCrossings(t *testing.T) {
	t.Parallel()
	p, _ := openDemo(t, minified, desktop)
	report := p.Ready()
	page := ask[int](p, "claimlight.crossings")
	assert.LessOrEqual(t, page, pageCrossings, "for %d claims", len(report.Claims))
	p.Run("claimlight.open('maybach-s62')")
	p.WaitCard("maybach-s62")
	assert.LessOrEqual(t, ask[int](p, "claimlight.crossings")-page, cardCrossings)
}
