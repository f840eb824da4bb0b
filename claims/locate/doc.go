// Package locate is the one join of claims and text: it says where in a text each claim of a file stands.
//
// The widget, the command line, claim tests and baked pages all ask here, so that they agree. In go a decoded claims file and
// an article's text, out comes a [Report], one [Result] per claim in the file's order. Offsets are UTF-16 code units, spans
// are half-open, and the same input gives the same Report.
//
// A claim may have several quotes: its own and those under "also". What the engine says of each is joined so:
//
//   - Quotes that are not found take nothing from those that are: the claim is shown where it stands.
//   - Of the quotes that are found the weakest status is the claim's. One place whose fact may have changed withholds the
//     verdict at all of them, since the verdict was given on the claim as a whole.
//   - If none is found the claim is ambiguous if any quote is, else missing; it then has no matches.
//
// [Result.Quotes] keeps the engine's answers apart, for those who tell an author what to mend.
package locate
