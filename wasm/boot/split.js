// Text nodes are split where a marker or a mark element must stand between two characters, and joined again in the end.

/** The splits made so far, in order: [head, tail]. */
let splits = [];

/** splitAt makes sure that a text node begins at offset, unless that is the article's start or end. */
function splitAt(offset) {
  if (offset <= 0 || offset >= article.length) return;
  const i = nodeAt(offset);
  if (article.starts[i] === offset) return;
  const head = article.nodes[i];
  const tail = head.splitText(offset - article.starts[i]);
  article.nodes.splice(i + 1, 0, tail);
  article.starts.splice(i + 1, 0, offset);
  splits.push([head, tail]);
}

/** joinAll undoes the splits, last first. A piece that the page has moved or removed meanwhile is left alone. */
function joinAll() {
  for (const [head, tail] of splits.reverse()) {
    if (!tail.parentNode || head.nextSibling !== tail) continue;
    head.appendData(tail.data);
    tail.remove();
  }
  splits = [];
}
