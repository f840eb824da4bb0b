// The article's text: found, walked and handed over in one string. The rules come from Go (claims/markup), as arguments.

/** The article root and its text nodes; starts[i] is the offset of nodes[i] in UTF-16 code units. */
const article = { root: null, nodes: [], starts: [], text: "", length: 0, blind: new Set(), indexOf: new Map() };

/** first returns the first element that matches a selector. */
function first(selector) {
  try {
    return document.querySelector(selector);
  } catch {
    throw new Error(`${selector} is not a CSS selector; write one in data-article, such as #story`);
  }
}

/** findRoot returns the first element of the first selector that matches one. */
function findRoot(selectors) {
  for (const selector of selectors) {
    const root = first(selector);
    if (root) return root;
  }
  throw new Error(`no element of this page matches ${selectors.join(", ")}; name the article's element in data-article`);
}

/**
 * takeSnapshot walks the article once, as claims/article does. Its answer is "brightness|breaks|blind|text": the
 * background's brightness from 0 to 255, the offsets of the breaks, and the blind spans as pairs of start and end.
 */
function takeSnapshot(selectors, blocks, blindTags) {
  const blockSet = new Set(blocks.split(" "));
  const blindSet = new Set(blindTags.split(" "));
  const root = findRoot(selectors.split("\0"));
  const nodes = [], starts = [], parts = [], breaks = [], blind = [], blindNodes = new Set();
  let offset = 0, breakDue = false;
  const walk = (parent, isBlind) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
        const text = node.data;
        if (text === "") continue;
        if (breakDue && offset > 0) breaks.push(offset);
        breakDue = false;
        nodes.push(node);
        starts.push(offset);
        parts.push(text);
        offset += text.length;
        if (!isBlind) continue;
        extendPairs(blind, offset - text.length, offset);
        blindNodes.add(node);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const name = node.localName;
        const isBlock = blockSet.has(name);
        breakDue ||= isBlock;
        walk(node, isBlind || blindSet.has(name) || node.hasAttribute("hidden"));
        breakDue ||= isBlock;
      }
    }
  };
  walk(root, blindSet.has(root.localName) || root.hasAttribute("hidden"));
  const text = parts.join("");
  Object.assign(article, { root, nodes, starts, text, length: offset, blind: blindNodes });
  return `${brightnessBehind(root)}|${breaks}|${blind}|${text}`;
}

/** extendPairs adds [start, end) to a flat list of disjoint pairs, joining it to the last one where they touch. */
function extendPairs(pairs, start, end) {
  if (pairs.length > 0 && pairs[pairs.length - 1] === start) pairs[pairs.length - 1] = end;
  else pairs.push(start, end);
}

/** notRendered returns the spans of the snapshot that the browser does not render, as pairs of start and end. */
function notRendered() {
  const known = new Map(), pairs = [];
  article.nodes.forEach((node, i) => {
    const parent = node.parentElement;
    if (!known.has(parent)) known.set(parent, isRendered(parent));
    if (!known.get(parent)) extendPairs(pairs, article.starts[i], article.starts[i] + node.length);
  });
  return pairs.join();
}

function isRendered(element) {
  if (element.checkVisibility) return element.checkVisibility({ visibilityProperty: true });
  return element.getClientRects().length > 0;
}

/** brightnessBehind measures the page's real background, because a page need not follow the system's colour scheme. */
function brightnessBehind(element) {
  for (; element; element = element.parentElement) {
    const [r, g, b, alpha] = channels(getComputedStyle(element).backgroundColor);
    if (alpha > 0.5) return Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b);
  }
  return matchMedia("(prefers-color-scheme: dark)").matches && /dark/.test(getComputedStyle(document.documentElement).colorScheme) ? 0 : 255;
}

/** channels returns red, green and blue from 0 to 255, and alpha from 0 to 1. A computed colour need not be rgb(): oklch() stays as it is. */
function channels(color) {
  if (/^rgba?\(/.test(color)) return [...color.match(/[\d.]+/g).map(Number), 1].slice(0, 4);
  const pixel = new OffscreenCanvas(1, 1).getContext("2d");
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [r, g, b, alpha] = pixel.getImageData(0, 0, 1, 1).data;
  return [r, g, b, alpha / 255];
}

/** nodeAt returns the index of the text node that holds the character at offset. */
function nodeAt(offset) {
  let low = 0, high = article.starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (article.starts[middle] <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** rangeOf returns the Range of the characters [start, end), as far as the page has not shortened its texts since the snapshot. */
function rangeOf(start, end) {
  const range = document.createRange();
  const at = (i, offset) => [article.nodes[i], Math.min(offset - article.starts[i], article.nodes[i].length)];
  range.setStart(...at(nodeAt(start), start));
  range.setEnd(...at(nodeAt(end - 1), end));
  return range;
}

/** reindex makes offsetOf quick after the last split. */
function reindex() {
  article.indexOf = new Map(article.nodes.map((node, i) => [node, i]));
}

/** offsetOf returns the offset of the character at index in node, -1 when it is none of the article's. */
function offsetOf(node, index) {
  const i = article.indexOf.get(node);
  return i === undefined ? -1 : article.starts[i] + index;
}
