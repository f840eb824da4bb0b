package claims

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

// Relation says how an amount or number in the text relates to its value.
type Relation string

// The values of Relation.
const (
	Exactly  Relation = "exactly"
	About    Relation = "about"
	MoreThan Relation = "more-than"
	AtLeast  Relation = "at-least"
	LessThan Relation = "less-than"
	AtMost   Relation = "at-most"
)
