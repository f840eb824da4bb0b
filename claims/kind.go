package claims

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
