// Painting: the CSS Custom Highlight API, which leaves the DOM alone, or mark elements where it is missing.

const canHighlight = typeof Highlight === "function" && !!(globalThis.CSS && CSS.highlights);
const pageSheet = styleSheet(__PAGE_CSS__);

/** The mark elements of the fallback, with the name of the highlight each belongs to. */
let marks = [];
let styled = false;

/** paint puts [start, end, …] under the name, in place of what was there. */
function paint(name, pairs) {
  if (!canHighlight) return wrap(name, pairs);
  erase(name);
  if (pairs.length === 0) return;
  const highlight = new Highlight();
  for (let i = 0; i < pairs.length; i += 2) highlight.add(rangeOf(pairs[i], pairs[i + 1]));
  if (name === "claimlight-active") highlight.priority = 1;
  CSS.highlights.set(name, highlight);
}

/** elsewhere is another document, for ranges that are not needed any more. */
const elsewhere = document.implementation.createHTMLDocument();

/**
 * erase takes a name away, and its ranges out of the page. Until it is collected as garbage, a browser minds a live range
 * whenever a node comes or goes: with thousands of them left behind, taking out as many markers takes half a minute.
 */
function erase(name) {
  const ranges = [...CSS.highlights.get(name) ?? []];
  CSS.highlights.delete(name);
  for (const range of ranges) range.selectNodeContents(elsewhere);
}

/** wrap is paint with mark elements. */
function wrap(name, pairs) {
  if (name === "claimlight-active") return activate(pairs);
  for (let i = 0; i < pairs.length; i += 2) {
    splitAt(pairs[i]);
    splitAt(pairs[i + 1]);
    for (let n = nodeAt(pairs[i]); n < article.nodes.length && article.starts[n] < pairs[i + 1]; n++) wrapNode(name, article.nodes[n]);
  }
}

/** wrapNode leaves white space alone, because between table rows or list items a mark element would break the page, and what is not read. */
function wrapNode(name, node) {
  if (!node.data.trim() || article.blind.has(node) || node.parentElement.closest("svg,math")) return;
  const mark = build(["mark", { "data-claimlight": name.slice("claimlight-".length) }]);
  node.before(mark);
  mark.append(node);
  marks.push(mark);
}

/** activate shows which words the open card is about. */
function activate(pairs) {
  for (const mark of marks) {
    const offset = offsetOf(mark.firstChild, 0);
    mark.toggleAttribute("data-active", offset >= pairs[0] && offset < pairs[1]);
  }
}

/** unpaint takes every highlight of ours away and leaves those of others. */
function unpaint() {
  if (canHighlight) for (const name of [...CSS.highlights.keys()]) if (name.startsWith("claimlight-")) erase(name);
  for (const mark of marks.reverse()) mark.replaceWith(...mark.childNodes);
  marks = [];
}

/** stylePage gives the document the styles of the highlights, or takes them back. Those for dark ground are the sheet's last rule; paper is light. */
function stylePage(on, dark = false) {
  if (on) [...pageSheet().cssRules].at(-1).media.mediaText = dark ? "screen" : "not all";
  if (on === styled) return;
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== pageSheet());
  document.adoptedStyleSheets = on ? [...others, pageSheet()] : others;
  styled = on;
}
