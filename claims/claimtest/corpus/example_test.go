package corpus_test

import (
	"fmt"
	"log"

	"github.com/claimlight/claimlight/claims/claimtest/corpus"
)

func ExampleCases() {
	cases, err := corpus.Cases()
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range cases {
		if c.Name == "quotation-across-elements" {
			fmt.Printf("%q is %s\n", c.Quotes[0].Exact, c.Describe(c.Want[0]))
		}
	}
	// Output:
	// "a \"clear proof\"" is folded [18, 33) "a “clear\nproof”"
}
