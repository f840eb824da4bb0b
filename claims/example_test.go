package claims_test

import (
	"errors"
	"fmt"

	"github.com/claimlight/claimlight/claims"
)

func ExampleDecode() {
	data := []byte(`{
  "version": 1,
  "article": {"url": "https://example.org/pact", "title": "Two states sign a pact", "published": "2024-03-16"},
  "claims": [
    {
      "id": "signed",
      "kind": "date",
      "quote": "last September",
      "value": {"date": "2023-09"},
      "verdict": "inaccurate",
      "summary": "The pact was signed in October 2023.",
      "sources": [{"title": "Gazette 41/2023", "url": "https://gazette.example.org/2023/41"}]
    },
    {
      "id": "place",
      "kind": "place",
      "quote": "in Geneva",
      "verdict": "suported",
      "summary": "The gazette names Geneva.",
      "sources": [{"title": "Gazette 41/2023", "url": "https://gazette.example.org/2023/41"}]
    }
  ]
}`)
	file, problems := claims.Decode("claims.json", data)
	for _, problem := range problems {
		fmt.Println(problem)
	}
	for _, claim := range file.Claims {
		fmt.Println(claim.ID, claim.Verdict)
	}
	// Output:
	// claims.json:18:18: /claims/1/verdict: "suported" is not allowed; did you mean "supported"?
	// signed inaccurate
}

func ExampleProblems_Err() {
	_, problems := claims.Decode("claims.json", []byte("<!DOCTYPE html>"))
	err := problems.Err()
	fmt.Println(errors.Is(err, claims.ErrSyntax))
	fmt.Println(err)
	// Output:
	// true
	// claims.json:1:1: this is an HTML or XML page, not JSON; check the address it came from
}
