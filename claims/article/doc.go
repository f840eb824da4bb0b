// Package article reads an HTML page and gives the text of its article, as a browser that runs scripts would have it.
//
// In goes a page in UTF-8, out comes an [anchor.Text]: characters, word breaks and blind spans, with offsets in UTF-16 code
// units. The widget's snapshot in the browser follows the same steps over the DOM, with the same lists from package markup,
// so that what is found in a file is found at the same offsets in the page.
//
// # The article root
//
// The root is the first element, in document order, that matches the selector that was asked for. Without one, the selectors of
// markup.Roots are tried in their order, and the first that matches any element gives the root. What a template holds is not searched.
//
// # From root to text
//
// Walk the root and everything under it in document order, meeting each element as it begins and as it ends. Keep the
// offset, 0 at first, and a mark "a word ended", not set at first. An element's name is its local name, in any namespace.
//
//  1. Don't go into a template: its content is a document of its own, and no text of it counts.
//  2. As an element named in markup.Blocks begins, the root among them, set the mark; as it ends, set it too. Whether the element is blind makes no difference.
//  3. An element is blind if markup.Blind names it or it has a hidden attribute of any value, even if it is the root; so is all that is in a blind element.
//     Ancestors of the root are not looked at.
//  4. Pass over a text node without characters, and over comments, processing instructions and everything else that is no text node. A CDATA section is a text node.
//  5. At any other text node: if the mark is set and the offset is not 0, the offset is a break; clear the mark. Then append the
//     node's characters, and if it stands in a blind element, they are a blind span from the offset to the offset plus their length. Add their length to the offset.
//  6. A blind span that begins where the last one ends continues it, whether or not the two come from one element.
//
// It follows that breaks rise strictly, however many blocks begin and end between two text nodes; that there is none at offset 0
// and none at the end of the text; that a break stands before the first text node after a block's edge, even if that node is blind or all
// white space; and that breaks may stand inside blind spans and at their edges.
//
// # Encoding
//
// A page is read as UTF-8, whatever it declares; a byte order mark is dropped. Bytes that are not UTF-8 are an error with their place:
// the claims were checked against words, and a replacement character is none. NUL bytes go as HTML's parsing rules say.
//
// # Not here
//
// Style sheets are not read, so Text.Hidden stays empty. No shadow tree is entered. No script runs: text that scripts write is not there, nor
// is the mirror of the chosen option that browsers put into a select's selectedcontent element. A page nested deeper than
// 512 elements is an error; browsers don't keep such a tree either.
package article
