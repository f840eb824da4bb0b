package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/claimlight/claimlight/claims/article"
)

// BenchmarkParse reads a page of about a megabyte.
func BenchmarkParse(b *testing.B) {
	page := "<article>" + strings.Repeat(`<p>The <b>Aurus</b> Senat is a “limousine” made in <a href="/ru">Russia</a>.<script>x()</script></p>`+"\n", 10_000)
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		_, err := article.Parse(strings.NewReader(page), article.Options{})
		require.NoError(b, err)
	}
}
