package guard_test

import (
	"strings"
	"testing"

	"github.com/claimlight/claimlight/claims/anchor/internal/guard"
)

func BenchmarkCompare(b *testing.B) {
	const quote = "The company's profit rose by 12 percent to $1.2 billion in 2019, after a four-year gap. "
	found := strings.Replace(quote, "$1.2 billion", "$4.2 billion", 1)
	for _, c := range []struct {
		name  string
		times int
	}{{"88 characters", 1}, {"20,000 characters", 227}} {
		before := strings.Repeat(quote, c.times-1)
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				guard.Compare(before+quote, before+found, "en")
			}
		})
	}
}
