package article_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/claimlight/claimlight/claims/article"
)

func ExampleParse() {
	page := `<!doctype html>
<title>News</title>
<nav>Home</nav>
<article><h1>A car arrives</h1><p>It was an <b>Aurus</b>.<script>count()</script></p></article>`

	doc, err := article.Parse(strings.NewReader(page), article.Options{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%q\n", doc.Text.Chars)
	fmt.Println("words end at", doc.Text.Breaks)
	fmt.Println("never matched:", doc.Text.Blind)
	// Output:
	// "A car arrivesIt was an Aurus.count()"
	// words end at [13]
	// never matched: [{29 36}]
}
