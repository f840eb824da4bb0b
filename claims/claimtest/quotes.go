package claimtest

import (
	"strconv"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/jsontext"
)

// quotePlaces says where in the claims file the quotes of each claim stand, by the claim's id: its own quote, then those under "also".
// The places have no severity and no error yet.
type quotePlaces map[string][]claims.Problem

// findQuotes reads the places of a file that claims.Decode reads the claims of.
func findQuotes(name string, data []byte) quotePlaces {
	document, _ := jsontext.Parse(data, jsontext.Limits{})
	list := document.Lookup("claims")
	if list == nil {
		return nil
	}
	places, lines := quotePlaces{}, jsontext.NewLines(data)
	for i, claim := range list.Items {
		id := claim.Lookup("id")
		if id == nil || id.Kind != jsontext.String { // the number 7 has the same Text as "7"
			continue
		}
		for _, q := range quotesOf(claim, "/claims/"+strconv.Itoa(i)) {
			line, column := lines.Position(q.offset)
			places[id.Text] = append(places[id.Text], claims.Problem{File: name, Line: line, Column: column, Pointer: q.pointer})
		}
	}
	return places
}

// value is where a value of the claims file stands.
type value struct {
	offset  int
	pointer string
}

// quotesOf lists the quotes of a claim that pointer leads to: its own, then those under "also".
func quotesOf(claim jsontext.Value, pointer string) []value {
	var quotes []value
	if quote := claim.Lookup("quote"); quote != nil {
		quotes = append(quotes, value{quote.Offset, pointer + "/quote"})
	}
	if also := claim.Lookup("also"); also != nil {
		for i, quote := range also.Items {
			quotes = append(quotes, value{quote.Offset, pointer + "/also/" + strconv.Itoa(i)})
		}
	}
	return quotes
}
