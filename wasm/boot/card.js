// The card: built when it opens, in the shadow root of the marker it belongs to, so that tab order and reading order are right.

/** The open card: {host, element, id, span, top: it is in the top layer}; null when none is open. */
let card = null;

/** present shows a card of Go's: {claim, place, id, span: [start, end], content, focus, scroll}; it answers as measure does. */
function present(order) {
  const host = markers[order.claim]?.[order.place];
  if (card && card.host === host) {
    if (order.focus) card.element.focus({ preventScroll: true });
    return measure();
  }
  dismiss(false);
  if (!host?.isConnected) return void reveal(order.id); // a page may have taken the marker away with the words
  if (order.scroll) host.scrollIntoView({ block: "center", behavior: "instant" });
  const element = build(order.content), top = Boolean(element.showPopover);
  card = { host, element, id: order.id, span: order.span, top };
  host.shadowRoot.append(element);
  if (top) {
    element.popover = "manual";
    element.showPopover();
  }
  expand(host, true);
  element.addEventListener("pointerenter", (e) => e.pointerType === "mouse" && send("enter"));
  element.addEventListener("pointerleave", (e) => e.pointerType === "mouse" && send("leave"));
  paint("claimlight-active", order.span);
  if (order.focus) element.focus({ preventScroll: true });
  element.addEventListener("focusin", () => send("focus"));
  emit("open", { id: order.id });
  return measure();
}

/** reveal opens the entry of a claim that has no place in the text. */
function reveal(id) {
  const entry = panel?.shadowRoot.querySelector(`[data-claim="${id}"]`);
  if (!entry) return;
  for (let element = entry; element; element = element.parentElement) if (element.localName === "details") element.open = true;
  entry.scrollIntoView({ block: "center" });
  entry.focus({ preventScroll: true });
}

/** measure answers "card width, card height, viewport width, viewport height, rtl, then x, y, width, height of each line of the words", or nothing when no card is in the page. */
function measure() {
  if (!card?.host.isConnected) return "";
  const { element, span } = card;
  const numbers = [
    element.offsetWidth, element.offsetHeight, document.documentElement.clientWidth, innerHeight,
    getComputedStyle(card.host.parentElement).direction === "rtl" ? 1 : 0,
  ];
  for (const r of rangeOf(...span).getClientRects()) numbers.push(r.x, r.y, r.width, r.height);
  return numbers.map(Math.round).join();
}

/** position carries out a placement of Go's. In the top layer the card scrolls with the page; elsewhere it is fixed. */
function position({ sheet, x, y, maxHeight, scroll }) {
  const { element, host, top } = card, style = element.style;
  element.classList.toggle("sheet", sheet);
  host.toggleAttribute("sheet", sheet);
  style.position = top && !sheet ? "absolute" : "fixed";
  style.left = sheet ? "" : `${x + (top ? scrollX : 0)}px`;
  style.top = sheet ? "" : `${y + (top ? scrollY : 0)}px`;
  style.maxHeight = `${maxHeight}px`;
  if (scroll > 0 && element.contains(host.shadowRoot.activeElement)) scrollBy({ top: scroll }); // under a mouse that only points nothing may move
}

/** dismiss takes the card away; focus gives the focus back to its marker, if the card has it or, after a press on mere text, nothing has. */
function dismiss(focus) {
  if (!card) return;
  const { host, element, id } = card;
  const free = element.contains(host.shadowRoot.activeElement) || document.activeElement === document.body;
  card = null;
  element.remove();
  const button = expand(host, false);
  host.removeAttribute("sheet");
  paint("claimlight-active", []);
  if (focus && free) button?.focus({ preventScroll: true });
  emit("close", { id });
}

/** expand has a marker's button say whether its card is open, and returns it. */
function expand(host, open) {
  const button = host.shadowRoot.querySelector("button");
  button?.setAttribute("aria-expanded", open);
  return button;
}
