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
		if id == nil {
			continue
		}
		pointer := "/claims/" + strconv.Itoa(i)
		add := func(v jsontext.Value, pointer string) {
			line, column := lines.Position(v.Offset)
			places[id.Text] = append(places[id.Text], claims.Problem{File: name, Line: line, Column: column, Pointer: pointer})
		}
		if quote := claim.Lookup("quote"); quote != nil {
			add(*quote, pointer+"/quote")
		}
		if also := claim.Lookup("also"); also != nil {
			for k, quote := range also.Items {
				add(quote, pointer+"/also/"+strconv.Itoa(k))
			}
		}
	}
	return places
}
