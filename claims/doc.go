// Package claims is the document of Claimlight: which words of an article state a checkable fact, what was found about
// each, and from which sources. Decode turns the bytes of a claims file into a File:
//
//	claims.json ──► jsontext.Parse ──► Decode ──► File, Problems
//
// # What is read
//
// The types mirror the tables of the format, version 1; each stands in a file of its own beside the table of its members,
// which says what is required and how each member is checked. A File is plain data: every string is as the author wrote it,
// checked but not changed, and what was left out has its default (language "en", Occurrences One, Stance Supports, Relation Exactly).
// Text is text. Nothing in it is ever HTML or Markdown, and every URL is https or http (one may be mailto:).
//
// # What goes wrong
//
// Decode never stops at the first fault. Each Problem has the file's name, line and column (from 1, in characters), the JSON Pointer of
// the value at fault, and an Err that says what is wrong, what is allowed, and the near miss:
//
//	claims.json:41:16: /claims/3/sources/0/url: scheme "javascript" is not allowed; use https or http
//	claims.json:52:18: /claims/4/verdict: "suported" is not allowed; did you mean "supported"?
//
// A Problem costs as little as it can. A Warning costs nothing: a member that this version does not name, for instance, unless its name
// begins with x-. A ClaimError costs its claim, which is left out. A FileError costs the file:
//
//   - text that is not JSON, not UTF-8 or over a limit, or that has a member twice;
//   - another version; whatever is wrong outside the claims, for it concerns them all;
//   - an id that two claims have: nobody can tell which of them is meant;
//   - a URL with a forbidden scheme, anywhere: a file that tries this is not to be trusted.
//
// Errors wrap the package's Err values, so that a caller can test with errors.Is what it is about.
//
// # Guarantees
//
// Decode is deterministic, never panics, and takes time and memory in proportion to the file, which is at most MaxBytes long. What it accepts, the
// JSON Schema beside this file accepts too, and the other way round, but for rules that a schema can't express; a test holds the two together.
//
// # Not here
//
// Nothing searches text, reads HTML, asks the clock or the network, or writes a claims file. The package is part of a WebAssembly module whose
// size counts: it imports no fmt, reflect, regexp, time, net/url or encoding/json; those are its oracles in the tests.
package claims
