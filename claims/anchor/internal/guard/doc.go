// Package guard decides whether words that were edited after they were checked still state the same fact.
//
// The problem: a verdict belongs to the words that were checked, and articles change. Hypothesis' matcher finds "paid $4.2 million in
// 2019" good for "paid $1.2 billion in 2017" with a score of 0.95, as two characters of forty are little. For a fact-checker they are
// everything. A reader who is shown "supported" beside a number that nobody checked is worse served than by no tool at all, so the
// question here is not how much two texts differ, but whether each difference is known to be harmless.
//
// In go two strings and a language, out comes whether the fact is [Result.Harmless], and where the words differ, for the reader to see.
//
// # How
//
//  1. Both texts are folded (package fold) and cut into words, numbers and signs. Equal now: nothing differs.
//  2. Each is read, from left to right, by the rows of a table (rows.go). A row knows two ways of writing that mean the same and
//     reads both as one item: "1.2 billion" and "1,200 million" as a value, "16 March 2024" and "March 16, 2024" as a day, "don't"
//     as "do not". What no row knows is an item as it stands.
//  3. The two lists of items must be equal, one by one. A word that moved, came or went makes them differ.
//  4. For the reader the words are aligned by a shortest edit script. It has no part in the decision.
//
// Reading both sides by themselves, instead of judging differences, makes the answer independent of the alignment: whether
// "million" was inserted, or "1" replaced, is never asked. It makes the answer an equivalence: symmetric, and no chain of
// harmless edits leads to a fact that the first text does not state. And a row can be wrong in one way only: by reading two facts as one.
//
// # Guarantees
//
//   - What the table does not know is a changed fact: every letter, digit and sign that no row covers.
//   - In a language without rows, and in none, only white space, typography, the stop at the end and white space before signs are harmless.
//   - Compare(a, b) and Compare(b, a) agree. Differences are in order, apart, and begin and end between words and graphemes.
//   - Any text is accepted. Time and memory grow linearly with it; see maxEdits for what bounds the alignment.
//
// # What is not harmless, on purpose
//
//   - Typing errors. Without a dictionary no slip is known to be one, and with a dictionary length is no help either: in a list of
//     350,000 English words 123 pairs of ten letters differ by two neighbouring letters swapped (performing and preforming, infarction and
//     infraction), and there are pairs up to fourteen letters that are no spellings of one word (conservatories and conservatoires). One
//     letter doubled tells correspondents from corespondents. Only misspellings that are listed, and no words, are read as the word.
//   - Commas inside a sentence. They say who fled ("The soldiers, who fled, died"), who is a wife ("his wives, a singer and an
//     actress"), what is denied ("He did not go, because he was ill") and what "but" means. Only those beside a quotation, in a date and at
//     the end are read.
//   - Quotation marks that come or go, question marks, brackets, colons, ellipses, hyphens.
//   - Articles: a suspect is one of several. That, except after a verb of saying. All words that deny, count, hedge or compare.
//   - Capitals, except in a closed list of words that are no names in either case. The list is short since More, May, Turkey, Police and
//     Assembly are names.
//   - Names in any other spelling, titles before them, abbreviations written out (UN, United Nations).
//   - Numbers where several share what follows: "5 to 10 million" is not "5 to 10,000,000". Days that may be months: 03/04/2024.
//   - Precision: 2 is not 2.0. Converted values. "About", gained or lost.
//
// # What it is not
//
// It does not understand the text. Two sentences that say the same in other words are a changed fact here, and a changed context
// around equal words is none. It does not say whether words were found in the right place; package anchor does.
package guard
