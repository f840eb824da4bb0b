package claims

import "github.com/claimlight/claimlight/claims/jsontext"

// The limits of a claims file. What is over a limit is a Problem that wraps ErrLimit.
const (
	MaxBytes   = 4 << 20 // of the file
	MaxClaims  = 10_000  // in the file
	MaxString  = 20_000  // characters of one string
	MaxSummary = 280     // characters of a claim's summary
	MaxDepth   = 64      // arrays and objects in each other; the format itself needs 6
)

// textLimits are the limits that concern the file as JSON.
var textLimits = jsontext.Limits{Bytes: MaxBytes, Depth: MaxDepth, Chars: MaxString, Values: 500_000}

// maxProblems is how many problems are listed. It lets every claim have its own; behind it problems are counted only.
const maxProblems = 10_000
