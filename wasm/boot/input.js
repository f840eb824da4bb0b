// What the reader does, told to Go in numbers. Which claim is meant and what follows is decided there.

/** What a click on is the page's own affair, even inside highlighted words. */
const pageControls = "a[href],button,input,select,textarea,label,summary,video,audio,[contenteditable],[role=button],[role=link]";

/** characterAt returns the offset of the character under a point of the viewport, -1 when there is none. */
function characterAt(x, y) {
  const caret = document.caretPositionFromPoint?.(x, y);
  const range = caret ? null : document.caretRangeFromPoint?.(x, y);
  const node = caret ? caret.offsetNode : range?.startContainer;
  const index = caret ? caret.offset : range?.startOffset;
  if (node?.nodeType !== Node.TEXT_NODE) return -1;
  for (const i of [index, index - 1]) if (i >= 0 && i < node.length && coversPoint(node, i, x, y)) return offsetOf(node, i);
  return -1;
}

function coversPoint(node, index, x, y) {
  const range = document.createRange();
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
}

/** listen starts to tell Go; the signal ends it. */
function listen(signal) {
  const on = (target, type, handler, options) => target.addEventListener(type, handler, { signal, ...options });
  let latest = null;
  on(document, "pointermove", (event) => {
    if (event.pointerType !== "mouse") return;
    if (!latest) requestAnimationFrame(() => {
      if (!signal.aborted) point(latest);
      latest = null;
    });
    latest = { path: event.composedPath(), x: event.clientX, y: event.clientY };
  }, { passive: true });
  on(document.documentElement, "pointerleave", () => send("point", -1));
  on(document, "click", click);
  on(document, "keydown", (event) => event.key === "Escape" && !event.isComposing && send("escape"));
  on(window, "resize", () => card && send("reflow"), { passive: true });
  let scrolled = false;
  on(document, "scroll", ({ target }) => {
    // A card in the top layer scrolls with the page, yet not with a part of the page that scrolls by itself.
    if (!card || scrolled || (card.top && target === document) || !target.contains(card.host)) return;
    scrolled = true;
    requestAnimationFrame(() => {
      scrolled = false;
      if (card) send("reflow");
    });
  }, { passive: true, capture: true });
  on(matchMedia("(prefers-color-scheme: dark)"), "change", () => send("scheme"));
}

/** point tells what the mouse points at. The card speaks for itself (enter, leave). */
function point({ path, x, y }) {
  if (card && path.includes(card.element)) return;
  const host = path.find((target) => placeOf.has(target));
  if (host) return send("point-marker", ...placeOf.get(host));
  send("point", path.includes(article.root) ? characterAt(x, y) : -1);
}

function click(event) {
  const path = event.composedPath();
  const at = path.findIndex((target) => placeOf.has(target));
  const act = path.slice(0, Math.max(at, 0)).find((target) => target.dataset?.act)?.dataset.act; // the page may use data-act for its own ends
  if (act === "marker") return send("marker", ...placeOf.get(path[at]));
  if (card && path.includes(card.element)) return act && send("act", 0, 0, act);
  if (getSelection()?.isCollapsed === false) return;
  const taken = path.some((target) => target.matches?.(pageControls));
  send("press", taken || !path.includes(article.root) ? -1 : characterAt(event.clientX, event.clientY));
}
