package card

import (
	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/anchor"
)

// English is the interface in English.
var English = Messages{
	Language:  "en",
	Direction: "ltr",

	Kinds: map[claims.Kind]Label{
		claims.Date:         {"Date", "date"},
		claims.Vehicle:      {"Vehicle", "vehicle"},
		claims.Quotation:    {"Quotation", "quotation"},
		claims.Amount:       {"Amount", "amount"},
		claims.Number:       {"Number", "number"},
		claims.Person:       {"Person", "person"},
		claims.Organization: {"Organization", "organization"},
		claims.Place:        {"Place", "place"},
		claims.Document:     {"Document", "document"},
		claims.Event:        {"Event", "event"},
		claims.Statement:    {"Statement", "statement"},
	},
	Verdicts: map[claims.Verdict]Label{
		claims.Supported:    {"Supported", "supported"},
		claims.NeedsContext: {"Needs context", "needs context"},
		claims.Misleading:   {"Misleading", "misleading"},
		claims.Disputed:     {"Disputed", "disputed"},
		claims.Inaccurate:   {"Inaccurate", "inaccurate"},
		claims.Unverified:   {"Unverified", "unverified"},
	},
	Statuses: map[anchor.Status]Label{
		anchor.Changed:   {"Verdict withheld", "changed since the check"},
		anchor.Ambiguous: {"Place unclear", "not placed for certain"},
		anchor.Missing:   {"Not found in the article", "not found"},
	},
	Notes: map[anchor.Status]string{
		anchor.Edited:    "The wording was edited since the check; the fact was not.",
		anchor.Changed:   "The words have changed since the check, and the change may concern the fact. The verdict was given on the former words, so it is not shown.",
		anchor.Ambiguous: "These words stand in several places of the article, and it is not certain which one was checked. No verdict is shown.",
		anchor.Missing:   "These words are not in the article. It may have been changed since the check. No verdict is shown.",
	},
	Stances: map[claims.Stance]string{
		claims.Refutes: "Refutes the claim",
		claims.Context: "Gives context",
	},

	Marker:      "Claim {number}, {kind}: {verdict}. {show}",
	ShowDetails: "Show details",
	ShowSource:  "Show source",
	ShowSources: "Show sources",
	Claim:       "Claim {number}",

	CheckedByOn: "Checked by {name} on {date}",
	CheckedBy:   "Checked by {name}",
	CheckedOn:   "Checked on {date}",
	Months: [12]string{
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	},
	FullDate:  "{day} {month} {year}",
	MonthDate: "{month} {year}",

	NoClaims:   "No claims checked",
	OneClaim:   "1 claim checked",
	ManyClaims: "{number} claims checked",

	Close:          "Close",
	Sources:        "Sources",
	Source:         "Source",
	Archived:       "Archived copy",
	Correction:     "The article should say:",
	Methodology:    "How claims are checked",
	Corrections:    "Report an error",
	CheckedWords:   "Words that were checked:",
	CheckedFinding: "What the check found:",
	Unplaced:       "Checked claims that are shown without a verdict",
}
