// Package approx tells how many edits lie between a pattern and a text. It knows bytes and numbers only.
//
// An edit inserts, deletes or replaces one byte. The naive way fills a table of (m+1)·(n+1) cells for a pattern of m bytes and a text of
// n (Wagner and Fischer, "The string-to-string correction problem", JACM 21, 1974). Neighbouring cells differ by -1, 0 or 1, so a column
// of 64 cells fits in two machine words, Pv and Mv, which have the places at which it rises and falls; one byte of text is a dozen
// operations on them: Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", JACM 46, 1999,
// whose letters these are. Longer patterns are cut into blocks, one below the other, and the difference at the last row of a block is carried into
// the next (the paper's section 4; Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic
// Journal of Computing 10, 2003, has the form that is used here and the first row that counts up).
//
// The first row says where the pattern may begin: a row of zeros anywhere ([Matcher.Search]), one that counts up only at the start of the text
// ([Matcher.Prefix], [Matcher.Distance]). Where a best occurrence begins is told by the same search backwards, on reversed bytes, from where it ends.
package approx
