// The probe: what the tests ask the page. It looks through open shadow roots, notes events, and changes nothing.
Object.defineProperty(window, "probe", { value: (() => {
  const events = [], unhandled = [];
  let shift = 0;

  for (const name of ["ready", "update", "open", "close", "error"]) {
    document.addEventListener(`claimlight:${name}`, ({ detail }) => {
      events.push({ name, id: detail?.id ?? "", message: detail?.message ?? "" });
    });
  }
  addEventListener("unhandledrejection", ({ reason }) => unhandled.push(String(reason)));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });

  /** all lists the elements that match, in document order, those of shadow roots after their host. */
  const all = (selector, root = document) => [...root.querySelectorAll("*")].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(selector, element.shadowRoot) : []),
  ]);

  const rect = (thing) => {
    const { x, y, width, height } = thing.getBoundingClientRect();
    return { X: x, Y: y, Width: width, Height: height };
  };
  const visible = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const claimOf = (element) => element.getRootNode().host?.getAttribute("claim") ?? "";

  const name = (element) => {
    const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
    const labels = ids.map((id) => element.getRootNode().getElementById(id)?.textContent ?? "");
    return element.getAttribute("aria-label") ?? labels.join(" ");
  };

  const active = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element ?? document.body;
  };

  /** focus tells where the keyboard is. */
  const focus = () => {
    const element = active();
    return {
      Tag: element.localName, Part: element.getAttribute("part") ?? "", Claim: claimOf(element),
      InCard: element.closest("[part~=card]") !== null, Text: (element.innerText ?? "").trim(),
    };
  };

  /** card describes the open card; null when none is. */
  const card = () => {
    const element = all("[part~=card]").find(visible);
    return element ? {
      Claim: claimOf(element), Role: element.getAttribute("role"), Modal: element.getAttribute("aria-modal") ?? "", Name: name(element),
      Text: element.innerText, Box: rect(element), Focused: focus().InCard,
      Links: all("a[href]", element).map((a) => ({ Href: a.getAttribute("href"), Text: a.innerText })),
    } : null;
  };

  const markers = () => all("[part~=marker]").filter(visible).map((button) => ({
    Claim: claimOf(button), Name: button.getAttribute("aria-label") ?? button.innerText,
    Expanded: button.getAttribute("aria-expanded"), Box: rect(button),
  }));

  const textNodes = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  };

  /** range covers code units of the article's text, counted as the Report counts them. */
  const range = (start, end) => {
    const found = new Range();
    let at = 0, begun = false;
    for (const node of textNodes(probe.report.root)) {
      const { length } = node.data;
      if (!begun && start < at + length) { found.setStart(node, start - at); begun = true; }
      if (begun && end <= at + length) { found.setEnd(node, end - at); return found; }
      at += length;
    }
    throw new Error(`the article has ${at} characters, not ${end}`);
  };

  const matchOf = (id, place) => {
    const claim = probe.report.claims.find((c) => c.id === id);
    if (!claim?.matches[place]) throw new Error(`the Report has no match ${place} of the claim ${id}`);
    return claim.matches[place];
  };

  /** spot scrolls to a claim's words and returns a point on them, on words of no other claim and on no link where there are such. */
  const spot = (id, place = 0) => {
    const { start, end } = matchOf(id, place);
    const others = probe.report.claims.filter((c) => c.id !== id).flatMap((c) => c.matches);
    const cost = (at) => others.filter((m) => m.start <= at && at < m.end).length +
      (range(at, at + 1).startContainer.parentElement.closest("a[href]") ? 100 : 0);
    const places = Array.from({ length: end - start }, (_, i) => start + i).filter((at) => /\S/.test(range(at, at + 1).toString()))
      .map((at) => ({ at, cost: cost(at), off: Math.abs(at - (start + end) / 2) }));
    const { at } = places.sort((a, b) => a.cost - b.cost || a.off - b.off)[0];
    return pointAt(range(at, at + 1));
  };

  /** pointAt scrolls to a range or element and returns its middle. */
  const pointAt = (thing) => {
    const top = thing.getBoundingClientRect().top;
    scrollTo({ top: scrollY + top - innerHeight / 3, behavior: "instant" });
    const { x, y, width, height } = thing.getBoundingClientRect();
    return { X: x + width / 2, Y: y + height / 2 };
  };

  /** highlights tells the words painted under each of the widget's names, in reading order. */
  const highlights = () => {
    const names = [...(CSS.highlights?.keys() ?? [])].filter((n) => n.startsWith("claimlight")).sort();
    const texts = (set) => [...set].map((r) => {
      const live = new Range();
      live.setStart(r.startContainer, r.startOffset);
      live.setEnd(r.endContainer, r.endOffset);
      return live;
    }).sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String).filter(Boolean);
    return Object.fromEntries(names.map((n) => [n, texts(CSS.highlights.get(n))]).filter(([, words]) => words.length));
  };

  /** page is all that the widget could have changed. */
  const page = () => {
    const root = document.querySelector("article") ?? document.body;
    return {
      HTML: document.documentElement.outerHTML, Text: root.innerText, TextNodes: textNodes(root).map((n) => n.data.length),
      Sheets: document.adoptedStyleSheets.length, Highlights: [...(CSS.highlights?.keys() ?? [])].filter((n) => n.startsWith("claimlight")),
    };
  };

  /** ready waits for the widget's Report. */
  const ready = async (promise) => {
    probe.report = await promise;
    const { claims, timings } = probe.report;
    return { Root: probe.report.root.localName, Claims: claims, Timings: timings };
  };

  return {
    events, unhandled, all, rect, card, markers, focus, range, spot, pointAt, highlights, page, ready, report: null,
    shift: () => shift,
    /** panel is all the text of the panel, of what is folded away, too. */
    panel: () => all("[part~=panel]").map((panel) => panel.textContent)[0] ?? "",
  };
})() });
