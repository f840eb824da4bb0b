// Package multi finds all occurrences of many patterns in one pass over a text. It knows bytes and numbers only.
//
// The naive way looks for one pattern after the other: a text of n bytes costs n for each of them. The automaton of Aho and
// Corasick ("Efficient string matching: an aid to bibliographic search", CACM 18, 1975) reads each byte once. Its states are the
// prefixes of the patterns (a trie); their goto, failure and output functions are called so here too. Reading a byte follows the
// goto edge of the current state, or else the failure links, which lead to the longest proper suffix that is itself a prefix of a pattern. A byte
// deepens the state by at most one and a failure link makes it shallower, so there are at most two steps per byte, whatever the number of patterns.
//
// What is reported may be far more than what is read: in "aaaa…" the patterns a, aa, aaa, … all end at every byte. So the
// caller says after each report how to go on ([Step]), and the number of reports is bounded ([Automaton.Scan]).
package multi
