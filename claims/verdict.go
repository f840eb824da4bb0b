package claims

// Verdict is what the check found.
type Verdict string

// The verdicts, from the claim that stands to the one that was not settled.
const (
	Supported    Verdict = "supported"
	NeedsContext Verdict = "needs-context"
	Misleading   Verdict = "misleading"
	Disputed     Verdict = "disputed"
	Inaccurate   Verdict = "inaccurate"
	Unverified   Verdict = "unverified"
)

// Verdicts lists every verdict in the order of the constants.
var Verdicts = []Verdict{Supported, NeedsContext, Misleading, Disputed, Inaccurate, Unverified}
