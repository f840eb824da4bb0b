// Package claimtest holds a claims file against its article in `go test`:
//
//	func TestClaims(t *testing.T) {
//		claimtest.Run(t, "article.html", "claims.json")
//	}
//
// The subtest "file" fails on errors of the claims file and logs its warnings. Then there is one subtest per claim, named by
// its id, so that `go test -run TestClaims/ID` looks at a single one. It fails if a quote of the claim
//
//   - is not in the article;
//   - stands in several places, and neither prefix and suffix nor "occurrences": "all" says which are meant: the message lists
//     them, each with a prefix or suffix that the engine was asked about and that settles it;
//   - is found, but under a status that is not allowed: exact and folded are, others by [Allow].
//
// A claim that the file's errors take out has no subtest; "file" has failed for it. The widget searches with the same engine
// by the same rules, so that what passes here is found in the page, unless scripts change the article's text.
//
// Messages begin with the place in the claims file, file:line:column, which editors make a link, and the JSON Pointer of the quote.
// Nothing is fetched, and no clock is read.
package claimtest
