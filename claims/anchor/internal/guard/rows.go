package guard

// The table of harmless edits.
//
// A row names one way of writing that has another one of the same meaning, and reads both as the same items. Two texts state
// the same fact only if they read the same from end to end, so what no row knows is a changed fact, and a row can only do harm if
// it reads two different facts as one. Each row says why it does not. A row that is right for most texts is not right.
//
// At each token the first row that applies reads; the order matters where two could.

// everywhere are the rows that hold in any language.
var everywhere = [...]row{
	// A comma or full stop that ends the whole quote belongs to the sentence around it, which goes on or not; the words are all there.
	// Not after a number: "am 5." is German for the fifth.
	(*reader).lastStop,
	// White space before a closing sign or comma, and after an opening bracket: French, and typing. The sign stays where it is.
	(*reader).spacedSign,
	// Separators of thousands, where the language has only one practice: 1.000.000 is 1000000 in German.
	(*reader).numeral,
	// The word and the sign, after a number: 5 %, 5%, 5 Prozent.
	(*reader).percentage,
}

// french are the rows for French.
var french = [...]row{
	(*reader).lastStop,
	(*reader).spacedSign,
	// White space inside guillemets, which are quotation marks like others: « mot », «mot», “mot”. Their order tells which one opens.
	(*reader).spacedQuotation,
	(*reader).percentage,
}

// english are the rows for English.
var english = [...]row{
	(*reader).lastStop,
	// American order puts a full stop or comma before the closing quotation mark, British after it. What is quoted is the same.
	(*reader).stopInQuotation,
	// The comma that opens a quotation: said "no" and said, "no". It parts a verb of saying from what was said, and nothing else.
	(*reader).commaBeforeQuotation,
	// 16 March 2024, March 16, 2024, 16th of March 2024, 2024-03-16: one day. Not 03/04/2024, which is two.
	(*reader).date,
	(*reader).spacedSign,
	// 'x' and "x", the British and the American quotation mark. Not after a digit, where they are minutes and seconds, feet and inches.
	(*reader).quotationMark,
	// Sept. is September. Other months only where a day or year follows: Jan and Mar are names, too.
	(*reader).month,
	// 3rd is third, twenty-third is 23rd. Before numbers, which would read the twenty.
	(*reader).ordinal,
	// $5 million, $5m, 5 million dollars, USD 5 and US$5: the same currency in another place. Not pounds and lb, yen and yuan.
	(*reader).amount,
	// 1,200 million, 1.2 billion, 1.2bn: the value counts. Twenty-five is 25.
	(*reader).quantity,
	// 5km is 5 km, 10am is 10 am.
	(*reader).suffixed,
	(*reader).percentage,
	// km is kilometres: the same unit written out, after a number. Values are never converted.
	(*reader).unit,
	// U.S. is US, J.K. is JK, a.m. is am.
	(*reader).initials,
	// Mr. is Mr: the point tells an abbreviation, of which there is only one.
	(*reader).title,
	// don't is do not, they're is they are. Not 's and 'd before what could be a participle: he's (is, has) accused.
	(*reader).contraction,
	// e-mail is email, co-operate is cooperate. Not any hyphen: re-sign, man-eating.
	(*reader).hyphenated,
	// A dash with white space around it and a long one without: American and British. A short one without is a hyphen.
	(*reader).dash,
	// & with white space around it is and.
	(*reader).ampersand,
	// said that he is said he. Only before a pronoun that cannot be an object: said that day, confirmed that it.
	(*reader).reportedThat,
	// The first letter of a word that has one meaning in either case; British and American spelling; misspellings that are no words.
	(*reader).spelling,
}
