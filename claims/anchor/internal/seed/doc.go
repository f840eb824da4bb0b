// Package seed finds the places of a text that a changed pattern may have come from, for all patterns in two passes over the text.
//
// An edit destroys what it touches and leaves the rest: between the edits there are stretches that stand in the text as they stood in the
// pattern (the pigeonhole principle; Jokinen and Ukkonen, "Two algorithms for approximate string matching in static texts", MFCS 1991, count them).
// Such a stretch is looked for as grams, [Length] letters in a row. A gram of the pattern at o that stands in the text at p says that
// the pattern's start may be near p-o: it votes for the diagonal p-o. Where several grams vote for diagonals close to
// one another, the text is worth an alignment.
//
// What a gram is worth depends on the text: "of the" stands everywhere and says nothing. So the first pass counts how often each gram of each
// pattern stands in the text, then the rarest are chosen, one from each stretch of the pattern so that no single edit takes them
// all, and the second pass notes where those stand. An edited gram mostly stands nowhere and is not chosen.
//
// Each pass costs a multiplication and a look at a bitmap per character, whatever the number of patterns; the number of
// places that a pattern has is bounded by [MaxVotes].
package seed
