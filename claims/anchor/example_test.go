package anchor_test

import (
	"fmt"

	"github.com/claimlight/claimlight/claims/anchor"
)

func ExampleFind() {
	text := anchor.Text{Chars: "Built in 1962, the car had 62 horse\u00adpower — “a clear proof”."}
	quotes := []anchor.Quote{
		{Exact: "62"},
		{Exact: "horsepower"},
		{Exact: `"a clear proof"`},
		{Exact: "S600"},
	}
	index := text.Index()
	for i, match := range anchor.Find(text, quotes) {
		fmt.Print(quotes[i].Exact, ": ", match.Status)
		for _, place := range match.Places {
			fmt.Printf(" %d-%d %s", place.Start, place.End, index.Slice(place))
		}
		fmt.Println()
	}
	// Output:
	// 62: exact 27-29 62
	// horsepower: folded 30-41 horse­power
	// "a clear proof": folded 44-59 “a clear proof”
	// S600: missing
}

func ExampleFind_context() {
	text := anchor.Text{Chars: "In 2013 the first car was built. In 2018 the second car was built."}
	quotes := []anchor.Quote{
		{Exact: "car"},
		{Exact: "car", Prefix: "In 2018 the second "},
		{Exact: "car", All: true},
	}
	for _, match := range anchor.Find(text, quotes) {
		fmt.Println(match.Status, match.Places)
	}
	// Output:
	// ambiguous [{18 21} {52 55}]
	// exact [{52 55}]
	// exact [{18 21} {52 55}]
}

// A block element begins at offset 7, so a word ends there; the script from 12 to 16 is not read.
func ExampleText() {
	text := anchor.Text{
		Chars:  "HeadingThe tx=1;ext",
		Breaks: []anchor.Offset{7},
		Blind:  []anchor.Span{{Start: 12, End: 16}},
	}
	fmt.Println(anchor.Find(text, []anchor.Quote{{Exact: "Heading The text"}})[0].Places)
	// Output:
	// [{0 19}]
}
