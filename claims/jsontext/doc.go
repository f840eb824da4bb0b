// Package jsontext reads and writes JSON text (RFC 8259), strictly and with places.
//
// Parse turns a document into a tree of Values. Each Value, and each member name, knows the byte offset where it
// begins, so that whoever reads the tree can say where a fault stands; Lines turns an offset into line and column.
// A fault of the text itself is an Error with offset, path and a message that says what to write instead. Parse goes on
// behind the mistakes people make by hand (a comma too many, single quotes, a comment), so that one run tells of all of them.
//
// Stricter than encoding/json, because two readers must never see two documents in one text:
//   - a member name that occurs twice in an object is an error;
//   - text that is not UTF-8, and an escape that is half of a surrogate pair, are errors;
//   - depth, size, string length and number of values have limits.
//
// The package uses no reflection and imports neither fmt nor unicode tables: it is part of a WebAssembly module whose size counts.
// It does not map JSON onto Go types, and it reads whole documents, not streams.
package jsontext
