// Package fold brings text into the form in which quotes are searched, and back.
//
// Two texts that a reader takes for the same fold to the same bytes: white space runs are one space, typographic quotes, dashes,
// ellipses and spaces have their plain forms, invisible characters are gone, and characters are decomposed (Unicode
// Normalization Form KD, UAX #15) with combining marks in canonical order, so that canonically equivalent spellings meet.
// What would change a fact is not folded: case, accents, superscripts and subscripts (10² is not 102), fractions (1½ is
// not 11/2), circled characters, and spacing accents, whose compatibility form begins with a space.
//
// The unit of the way back is the cluster, a grapheme cluster (UAX #29) with the differences named at [folder.joins]: a folded
// text may be cut between clusters only, so a match never ends inside é, a flag, a family of emoji, a Hangul syllable or the
// three dots that stand for one ellipsis.
package fold

//go:generate go run gen.go
