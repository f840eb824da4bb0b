// Package card says what a reader is shown about each claim, as data: labels, notes, sources with a link to the very passage.
//
// In go a claims file and the Report that says where its claims stand; out come one [Card] per claim, in the Report's order, and
// with [Summarize] the counter over all of them. The widget and the baked page both show these cards, so they say the same.
// There is no HTML here and no layout.
//
// What must not be shown is not in a Card: where the words no longer stand as they were checked it has no verdict, no correction
// and no stances of sources, so that nothing downstream can give the verdict away by mistake.
//
// Every word that is not the claims file's comes from a [Messages].
package card
