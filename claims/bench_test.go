package claims_test

import (
	"testing"

	"github.com/claimlight/claimlight/claims"
)

func BenchmarkDecode(b *testing.B) {
	for _, c := range []struct {
		name   string
		claims int
	}{{"18 claims", 18}, {"10,000 claims", 10_000}} {
		b.Run(c.name, func(b *testing.B) {
			data := manyClaims(c.claims)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, problems := claims.Decode("claims.json", data); problems != nil {
					b.Fatal(problems[0])
				}
			}
		})
	}
}
