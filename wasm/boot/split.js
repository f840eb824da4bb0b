// Text nodes are split where a marker or a mark element must stand between two characters, and joined again in the end.

/** The pieces of each text node that was split, in order; the first is the page's own node. */
let pieces = new Map();

/** ownOf leads from a piece to the page's own node. */
const ownOf = new WeakMap();

/** splitAt makes sure that a text node begins at offset, unless that is the article's start or end. */
function splitAt(offset) {
  if (offset <= 0 || offset >= article.length) return;
  const i = nodeAt(offset);
  if (article.starts[i] === offset) return;
  const head = article.nodes[i], own = ownOf.get(head) ?? head;
  const tail = head.splitText(offset - article.starts[i]);
  article.nodes.splice(i + 1, 0, tail);
  article.starts.splice(i + 1, 0, offset);
  if (!pieces.has(own)) pieces.set(own, [own]);
  const list = pieces.get(own);
  list.splice(list.indexOf(head) + 1, 0, tail);
  ownOf.set(tail, own);
}

/** joinAll undoes the splits. A piece that the page has moved or removed meanwhile is left alone. */
function joinAll() {
  for (const list of pieces.values()) {
    for (let i = list.length - 1; i > 0; i--) {
      const [head, tail] = [list[i - 1], list[i]];
      if (!tail.parentNode || head.nextSibling !== tail) continue;
      head.appendData(tail.data);
      tail.remove();
    }
  }
  pieces = new Map();
}

/**
 * heal mends what splitting does to a page that keeps hold of its text nodes, as frameworks do: it writes its node whole, not
 * knowing that the rest stands in pieces of ours, and the rest would be there twice. The pieces go if what was written is more like
 * the whole text than like the part that the node held. Where that can't be told nothing is removed.
 */
function heal(own, former) {
  const list = pieces.get(own);
  if (!list) return;
  const whole = former + list.slice(1).map((piece) => piece.data).join("");
  if (inCommon(own.data, whole) <= inCommon(own.data, former)) return;
  for (const piece of list.slice(1)) piece.remove();
  pieces.delete(own);
}

/** inCommon counts the characters that two texts begin and end with alike. */
function inCommon(a, b) {
  const most = Math.min(a.length, b.length);
  let start = 0, end = 0;
  while (start < most && a[start] === b[start]) start++;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end;
}
