// Package anchor finds quotes in a text that may have changed a little since they were taken from it: in an article, the
// statements that were checked.
//
// The problem: a page has thousands of words and up to ten thousand quotes; it is set with typographic quotes, soft hyphens and no-break
// spaces that the quote does not have; the same words may stand in several places; and a number found inside a longer number is worse than
// one not found at all.
//
// In goes a [Text], which is what an article says apart from where it came from, and a [Quote] for each thing to find. Out comes a [Match]
// for each quote, in the same order. The package knows neither HTML nor the DOM, neither claims nor verdicts.
//
// # Units
//
// An [Offset] counts UTF-16 code units from the start of the text, as the W3C TextPositionSelector and JavaScript do; a [Span] is
// half-open. Text is UTF-8; a byte that is not is one code unit and folds to U+FFFD. [Index] translates offsets to bytes and back.
//
// # What is found
//
// A quote is [Exact] where the text has the same characters, white space apart, and [Folded] where it has the same after folding:
// typographic quotes, dashes, ellipses and spaces, Unicode compatibility and canonical equivalents, invisible characters.
//
// A quote that stands nowhere so is looked for where it may have been edited. It is [Edited] where every difference is known to leave the
// fact as it is, and [Changed] where one may not: another number, name, negation or any word that is not known to be harmless. The [Match]
// tells which words differ. A quote of fewer than 20 letters, a date or a name, is found with other words only where its context stands.
//
// A [Missing] quote stands nowhere as whole words, an [Ambiguous] one in several places between which nothing decides.
//
// # Guarantees
//
//   - A place never begins or ends inside a grapheme, a word or a number: 62 is not found in 1962, in 6-62 or in 1.62, nor S6 in S600.
//   - It begins with the first and ends with the last character of the quote, white space around it excluded, unless these were edited. It
//     may have blind text inside.
//   - A quote that is Edited or Changed stands nowhere in the text as it is, and no other place is nearly as much like it.
//   - The answer depends on nothing but the arguments. Find keeps nothing and may be called from several goroutines.
//   - Any text and any quotes are accepted. Breaks and spans out of order, overlapping or outside the text are put in order, merged and
//     cut; an offset inside a surrogate pair stands for the start of the character.
//   - Time and memory grow linearly with the text and with the quotes, whatever stands in them. What bounds the worst input costs
//     completeness, never correctness: of one quote at most [MaxPlaces] places are looked at, and where quotes end more than 8 times
//     for each byte of text the search gives up. A quote that stands in one known place only, but might stand in others, is Ambiguous. Quotes of more than some
//     4,500 letters, and what is left when the work for edited quotes comes to 32 units for each byte, are not looked for with edits.
//
// # What it is not
//
// It is no full-text search: no stemming, no ranking, no ignoring of case or accents, no knowledge of what words mean. DESIGN.md, beside this file, says how it works and why.
package anchor
