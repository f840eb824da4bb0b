package claims

import "github.com/claimlight/claimlight/claims/jsontext"

// Value is the fact of a claim in machine-readable form. Which members are set depends on the claim's kind.
type Value struct {
	// Date: either Date, or From and To; ISO 8601 at the precision that is claimed.
	Date, From, To string

	// Vehicle.
	Make, Model, Year, Body string

	// Quotation: Text is the words as the source has them.
	Speaker, Text, Via, Said string

	// Amount and Number: decimal strings; Currency is ISO 4217.
	Amount, Currency string
	Number, Unit     string
	Relation         Relation

	// The other kinds: Same is the URL of the thing itself.
	Name, Same string
}

// dateMembers leaves it to checkPeriod that either date, or from and to are required.
var dateMembers = []member[Value]{
	{"date", optional, func(v *Value, n node) { v.Date = n.checked(checkDate) }},
	{"from", optional, func(v *Value, n node) { v.From = n.checked(checkDate) }},
	{"to", optional, func(v *Value, n node) { v.To = n.checked(checkDate) }},
}

var vehicleMembers = []member[Value]{
	{"make", required, func(v *Value, n node) { v.Make = n.text() }},
	{"model", required, func(v *Value, n node) { v.Model = n.text() }},
	{"year", optional, func(v *Value, n node) { v.Year = n.checked(checkYear) }},
	{"body", optional, func(v *Value, n node) { v.Body = n.text() }},
}

var quotationMembers = []member[Value]{
	{"speaker", required, func(v *Value, n node) { v.Speaker = n.text() }},
	{"text", required, func(v *Value, n node) { v.Text = n.text() }},
	{"via", optional, func(v *Value, n node) { v.Via = n.text() }},
	{"said", optional, func(v *Value, n node) { v.Said = n.checked(checkDate) }},
}

var amountMembers = []member[Value]{
	{"amount", required, func(v *Value, n node) { v.Amount = n.checked(checkDecimal) }},
	{"currency", required, func(v *Value, n node) { v.Currency = n.checked(checkCurrency) }},
	{"relation", optional, func(v *Value, n node) { v.Relation = oneOf(n, relations) }},
}

var numberMembers = []member[Value]{
	{"number", required, func(v *Value, n node) { v.Number = n.checked(checkDecimal) }},
	{"unit", optional, func(v *Value, n node) { v.Unit = n.text() }},
	{"relation", optional, func(v *Value, n node) { v.Relation = oneOf(n, relations) }},
}

var thingMembers = []member[Value]{
	{"name", required, func(v *Value, n node) { v.Name = n.text() }},
	{"same", optional, func(v *Value, n node) { v.Same = n.checked(checkWebURL) }},
}

// value reads the value of a claim. Of an unknown kind it can't be read, only be an object.
func (n node) value(kind Kind) *Value {
	if !kind.Known() {
		n.is(jsontext.Object)
		return nil
	}
	var v Value
	switch kind {
	case Date:
		v = object(n, dateMembers)
		n.checkPeriod(v)
	case Vehicle:
		v = object(n, vehicleMembers)
	case Quotation:
		v = object(n, quotationMembers)
	case Amount:
		v.Relation = Exactly
		readObject(n, amountMembers, &v)
	case Number:
		v.Relation = Exactly
		readObject(n, numberMembers, &v)
	default:
		v = object(n, thingMembers)
	}
	return &v
}

// checkPeriod checks that a date's value is one date, or a period that does not end before it begins.
func (n node) checkPeriod(v Value) {
	date, from, to := n.Lookup("date"), n.Lookup("from"), n.Lookup("to")
	switch {
	case n.Kind != jsontext.Object:
	case date != nil && (from != nil || to != nil):
		n.fail(refuse("has date, and from or to; use date for one date, from and to for a period"))
	case date == nil && from == nil && to == nil:
		n.fail(&fault{ErrMissing, `member "date" is missing; write date, or from and to`})
	case date == nil && from == nil:
		n.fail(&fault{ErrMissing, `member "from" is missing; a period has from and to`})
	case date == nil && to == nil:
		n.fail(&fault{ErrMissing, `member "to" is missing; a period has from and to`})
	case v.From != "" && v.To != "":
		if shared := min(len(v.From), len(v.To)); v.To[:shared] < v.From[:shared] {
			n.inside("to", to, true, func(m node) { m.fail(refuse(v.To + " is before " + v.From + "; exchange from and to")) })
		}
	}
}

// Relation says how an amount or number in the text relates to its value.
type Relation string

// The values of Relation.
const (
	Exactly  Relation = "exactly" // the default
	About    Relation = "about"
	MoreThan Relation = "more-than"
	AtLeast  Relation = "at-least"
	LessThan Relation = "less-than"
	AtMost   Relation = "at-most"
)

var relations = []Relation{Exactly, About, MoreThan, AtLeast, LessThan, AtMost}
