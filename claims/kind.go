package claims

import "slices"

// Kind is what a claim is about.
type Kind string

// The kinds of claims. A kind that is not named here is shown as a Statement.
const (
	Date         Kind = "date"
	Vehicle      Kind = "vehicle"
	Quotation    Kind = "quotation"
	Amount       Kind = "amount"
	Number       Kind = "number"
	Person       Kind = "person"
	Organization Kind = "organization"
	Place        Kind = "place"
	Document     Kind = "document"
	Event        Kind = "event"
	Statement    Kind = "statement"
)

// Kinds lists every kind in the order of the constants.
var Kinds = []Kind{Date, Vehicle, Quotation, Amount, Number, Person, Organization, Place, Document, Event, Statement}

// Known reports whether this version names k. Decode keeps an unknown kind as it is, with a Warning and without its value.
func (k Kind) Known() bool { return slices.Contains(Kinds, k) }

// kind reads a claim's kind.
func (n node) kind() Kind {
	k := Kind(n.text())
	if k != "" && !k.Known() {
		n.warn(ErrUnknown, quoted(string(k))+" is not a known kind and is shown as statement"+didYouMean(string(k), Kinds))
	}
	return k
}
