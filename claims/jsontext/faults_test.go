package jsontext

// faultCases are texts with the places and messages of their faults, read with Limits{Depth: 4, Chars: 12, Values: 9}.
var faultCases = []struct {
	name  string
	text  string
	kind  error
	fatal bool // nothing is known of the document
	want  []string
}{
	{"trailing comma in object", `{"a": 1¦,}`, ErrSyntax, false, []string{`a comma before } is not allowed; remove it`}},
	{"trailing comma in array", `[1¦, ]`, ErrSyntax, false, []string{`a comma before ] is not allowed; remove it`}},
	{"two commas", `[1,¦,2]`, ErrSyntax, false, []string{`a value is missing before this comma; remove the comma`}},
	{"comma first", `[¦,1]`, ErrSyntax, false, []string{`a value is missing before this comma; remove the comma`}},
	{"comma only", `[¦,]`, ErrSyntax, false, []string{`a value is missing before this comma; remove the comma`}},
	{"missing comma", `{"a": 1 ¦"b": 2}`, ErrSyntax, false, []string{`a comma is missing before a string`}},
	{"missing comma before an object", `[{} ¦{}]`, ErrSyntax, false, []string{`a comma is missing before {`}},
	{"semicolon", `[1¦; 2]`, ErrSyntax, true, []string{`a comma or ] is expected, not ;`}},
	{"single quotes", `{¦'a': ¦'b'}`, ErrSyntax, false, []string{
		`single quotes are not allowed; use double quotes`, `single quotes are not allowed; use double quotes`}},
	{"typographic quotes", `{¦“a”: 1}`, ErrSyntax, true, []string{`typographic quotes are not allowed around text; use plain double quotes`}},
	{"name without quotes", `{¦a: 1}`, ErrSyntax, false, []string{`member name a needs double quotes; write "a"`}},
	{"text without quotes", `{"a": ¦hello world}`, ErrSyntax, true, []string{`text needs double quotes: "hello"`}},
	{"line comment", "¦// one\n[¦/* two */]", ErrSyntax, false, []string{`JSON has no comments; remove it`, `JSON has no comments; remove it`}},
	{"open comment", `[1] ¦/* two`, ErrSyntax, false, []string{`JSON has no comments; remove it`}},
	{"equals sign", `{"a" ¦= 1}`, ErrSyntax, false, []string{`= is not allowed here; write a colon`}},
	{"missing colon", `{"a" ¦1}`, ErrSyntax, false, []string{`a colon is missing before "1"`}},
	{"no colon and no value", `{"a"¦}`, ErrSyntax, true, []string{`a colon is expected, not }`}},
	{"missing value", `{"a": ¦}`, ErrSyntax, true, []string{`a value is expected, not }`}},
	{"Python's words", `[¦True, ¦None, ¦yes]`, ErrSyntax, false, []string{
		`True is not a JSON value; write true`, `None is not a JSON value; write null`, `yes is not a JSON value; write true`}},
	{"date without quotes", `[¦2024-03-16]`, ErrSyntax, false, []string{`"2024-03-16" is not a JSON number; put text in double quotes`}},
	{"leading zero", `[¦007, ¦00]`, ErrSyntax, false, []string{
		`"007" is not a JSON number; leave out leading zeros`, `"00" is not a JSON number; leave out leading zeros`}},
	{"plus sign", `[¦+1]`, ErrSyntax, false, []string{`"+1" is not a JSON number; leave out the +`}},
	{"point without digits", `[¦.5, ¦5., ¦-.5]`, ErrSyntax, false, []string{
		`".5" is not a JSON number; write a 0 before the point`, `"5." is not a JSON number; write a digit behind the point`,
		`"-.5" is not a JSON number; write a 0 before the point`}},
	{"hexadecimal", `[¦0x10]`, ErrSyntax, false, []string{`"0x10" is not a JSON number; put text in double quotes`}},
	{"minus alone", `[¦-]`, ErrSyntax, false, []string{`"-" is not a JSON number; put text in double quotes`}},
	{"not a number", `[¦NaN]`, ErrSyntax, true, []string{`text needs double quotes: "NaN"`}},
	{"open object", "{\n\"a\": [1,\n2], \"b\": {\"c\": 3}\n¦", ErrSyntax, true, []string{`the text ends, but the { of line 1 is not closed; add }`}},
	{"wrong bracket", "[\n[1, 2¦}", ErrSyntax, true, []string{`the [ of line 2 is closed by }; write ]`}},
	{"one bracket too many", `[1]¦]`, ErrSyntax, true, []string{`] closes nothing; remove it`}},
	{"trailing data", `{} ¦{}`, ErrSyntax, true, []string{`{ follows the end of the document; one JSON value is all there may be`}},
	{"ends at a value", `{"a":¦`, ErrSyntax, true, []string{`the text ends where a value is expected`}},
	{"ends at a name", `{"a":1,¦`, ErrSyntax, true, []string{`the text ends where a member name in double quotes is expected`}},
	{"empty", " \n¦", ErrSyntax, true, []string{`the text is empty; a JSON value is expected`}},
	{"HTML", "\n¦<!DOCTYPE html>", ErrSyntax, true, []string{`this is an HTML or XML page, not JSON; check the address it came from`}},
	{"byte order mark", "¦\ufeff[]", ErrSyntax, false, []string{`the text begins with a byte order mark; remove it (save as UTF-8 without BOM)`}},
	{"Latin-1", "[\"caf¦\xe9\"]", ErrUTF8, true, []string{`byte 0xe9 is not UTF-8; save the file as UTF-8`}},
	{"UTF-16", "¦\xff\xfe[\x00]\x00", ErrUTF8, true, []string{`the text is UTF-16, not UTF-8; save the file as UTF-8`}},
	{"UTF-16 without a mark", "[¦\x00]\x00", ErrSyntax, true, []string{`a value is expected, not U+0000`}},
	{"zero-width space", "[¦\u200b1]", ErrSyntax, true, []string{`a value is expected, not U+200B`}},
	{"open string", `[¦"abc]`, ErrSyntax, true, []string{`the string is not closed; add " at its end`}},
	{"open string at a backslash", `[¦"abc\`, ErrSyntax, true, []string{`the string is not closed; add " at its end`}},
	{"line end in a string", "[\"abc¦\n\"]", ErrSyntax, true, []string{`the line ends within a string; close the string, or write \n for a line break`}},
	{"tab in a string", "[\"a¦\tb\"]", ErrSyntax, false, []string{`a tab is not allowed in a string; write \t`}},
	{"control character", "[\"a¦\x1bb\"]", ErrSyntax, false, []string{`control character U+001B is not allowed in a string; write \u001b`}},
	{"unknown escape", `["C:¦\data"]`, ErrSyntax, false, []string{`\d is not an escape; write \\ for a backslash`}},
	{"short unicode escape", `["¦\u12", "¦\u12zz"]`, ErrSyntax, false, []string{
		`\u needs four hexadecimal digits`, `\u needs four hexadecimal digits`}},
	{"high surrogate alone", `["¦\ud83d!"]`, ErrSurrogate, false, []string{`\ud83d is half a surrogate pair; write both halves, or the character itself`}},
	{"low surrogate alone", `["¦\ude00"]`, ErrSurrogate, false, []string{`\ude00 is half a surrogate pair; write both halves, or the character itself`}},
	{"high surrogate twice", `["¦\ud83d\ud83d\ude00"]`, ErrSurrogate, false, []string{`\ud83d is half a surrogate pair; write both halves, or the character itself`}},
	{"duplicate name", "{\"a\": 1,\n\"b\": 2, ¦\"a\": 3}", ErrDuplicate, false, []string{`member "a" stands twice in this object, first in line 1; keep one`}},
	{"duplicate name, once escaped", `{"a": 1, ¦"\u0061": 2}`, ErrDuplicate, false, []string{`member "a" stands twice in this object, first in line 1; keep one`}},
	{"too deep", `[[[[¦[]]]]]`, ErrLimit, true, []string{`arrays and objects stand in each other more than 4 deep; nest them less`}},
	{"too many values", `[1,2,3,4,5,6,7,8,¦9]`, ErrLimit, true, []string{`more than 9 values; make the text smaller`}},
	{"long string", `["123456789012", ¦"1234567890123", "ok"]`, ErrTooLong, false, []string{`the string has 13 characters; at most 12 are allowed`}},
	{"two long names", `{¦"123456789012a": 1, ¦"123456789012a": 2}`, ErrTooLong, false, []string{
		`the string has 13 characters; at most 12 are allowed`, `the string has 13 characters; at most 12 are allowed`}},
}
