// The bridge: the only way from Go into the page. Every operation takes strings and answers "=" and a string,
// or "!" and what went wrong, so that nothing is ever thrown into the module.

/** Milliseconds, as in the Report. */
const timings = { fetch: 0, instantiate: 0, snapshot: 0, match: 0, paint: 0, total: 0 };
const clock = { snapshotEnded: 0, timer: 0 };

/** How often JavaScript and Go called each other. */
let crossings = 0;

/** handle is Go's one entry: (name, a, b, text, bytes). Until Go gives one nothing is sent. */
let handle = null;

/** Go is at work; what it has not been told yet. */
let busy = false;
const inbox = [];

/** send tells Go of an event: at once, or, when the page's own listener answers to something Go is doing, right after that. */
function send(name, a = 0, b = 0, text = "", bytes = null) {
  if (!handle) return;
  inbox.push([name, a, b, text, bytes]);
  if (!busy) attend();
}

/** attend has Go work, and then tells it of all that came up. */
function attend(work) {
  busy = true;
  try {
    work?.();
    while (handle && inbox.length > 0) {
      crossings++;
      handle(...inbox.shift());
    }
  } catch (error) {
    fail(stopped(error.message));
  } finally {
    busy = false;
  }
}

const operations = {
  /** The options of the tag and how the page names its claims file, apart by NUL, which no page can hold. */
  options: () => [
    tag.dataset.claims, document.querySelector('link[rel~="describedby"][type="application/claims+json"]')?.getAttribute("href"),
    document.querySelector('script[type="application/claims+json"]')?.textContent,
    tag.dataset.article, tag.dataset.theme, tag.dataset.panel, tag.dataset.markers,
  ].map((option) => option ?? "").join("\0"),

  /** Asks for the claims file; the event "claims" or "claims-failed" follows. */
  claims: (address) => void fetchClaims(address).then(
    (bytes) => send("claims", 0, 0, new URL(address, document.baseURI).href, bytes),
    (error) => send("claims-failed", 0, 0, textOf(error)),
  ),

  snapshot: (selectors, blocks, blind) => {
    const started = performance.now();
    const text = takeSnapshot(selectors, blocks, blind);
    clock.snapshotEnded = performance.now();
    timings.snapshot = clock.snapshotEnded - started;
    return text;
  },
  "not-rendered": notRendered,
  apply: (plan) => {
    const started = performance.now();
    timings.match = started - clock.snapshotEnded;
    apply(JSON.parse(plan));
    timings.paint = performance.now() - started;
  },
  unapply,
  report: (results) => announce(JSON.parse(results)),
  present: (order) => present(JSON.parse(order)),
  measure,
  position: (placement) => card && position(JSON.parse(placement)),
  dismiss: (focus) => dismiss(focus === "focus"),
  timer: (number, ms) => {
    clearTimeout(clock.timer);
    if (ms) clock.timer = setTimeout(send, Number(ms), "timer", Number(number));
  },
  warn: (message) => console.warn(`claimlight: ${message}`),
  fail: (message) => fail(new Error(message)),
};

/** bridge is what Go calls. Once the widget has left the page, be it in the middle of an operation, everything is refused. */
function bridge(operation, ...args) {
  crossings++;
  try {
    const answer = api[live] && operations[operation](...args);
    return api[live] ? `=${answer ?? ""}` : "!the widget has left the page";
  } catch (error) {
    return `!${textOf(error)}`;
  }
}

/** textOf says what was thrown, whatever it was. */
const textOf = (thrown) => String(thrown?.message ?? thrown);
