// The loader: publishes window.claimlight, starts the module when the article is there, and gives up politely.

const version = __VERSION__, wasmName = __WASM__, wasmIntegrity = __INTEGRITY__;
const live = Symbol.for("claimlight.live"); // set while a widget is at work on this page
const tag = document.currentScript ?? document.querySelector('script[src*="claimlight.js"]') ?? document.createElement("script");
const begun = performance.now();
const listening = new AbortController();

/** Those who wait for a Report: ready first, then each refresh(). */
let waiting = [];
const wait = () => new Promise((resolve, reject) => waiting.push({ resolve, reject }));

const api = {
  version,
  ready: wait(),
  open: (id) => {
    const open = () => send("open", 0, 0, String(id));
    if (announced) open();
    else api.ready.then(open, () => {}); // of a failure those are told who wait for ready
  },
  close: () => send("close"),
  refresh: () => {
    if (!api[live]) return Promise.reject(new Error("the widget has left the page; a new tag starts it again"));
    const report = wait();
    send("refresh");
    return report;
  },
  destroy,
  get crossings() { return crossings; },
};

/** emit dispatches an event of the widget on the document. */
function emit(name, detail) {
  document.dispatchEvent(new CustomEvent(`claimlight:${name}`, { detail }));
}

let announced = false;

/** announce hands the Report to those who wait. */
function announce(claims) {
  if (!announced) timings.total = performance.now() - begun;
  const report = { root: article.root, claims, timings: { ...timings } };
  for (const { resolve } of waiting.splice(0)) resolve(report);
  emit(announced ? "update" : "ready", report);
  announced = true;
}

/** leave takes everything out of the page again; should the page stand in the way, as much as it lets. */
function leave() {
  api[live] = false;
  listening.abort();
  clearTimeout(clock.timer);
  handle = null;
  try {
    unapply();
  } catch {} // what comes next is for those who wait
}

/** stopped is the error of a module that does not run any more. */
const stopped = (why) => new Error(`the module stopped (${why}); the article is left as it was, please report this`);

/** fail leaves the page as it was and says once what to do. */
function fail(error) {
  if (!api[live]) return;
  leave();
  const message = textOf(error);
  console.error(`claimlight: ${message}`);
  for (const { reject } of waiting.splice(0)) reject(error);
  emit("error", { message });
}

function destroy() {
  if (!api[live]) return;
  send("destroy");
  leave();
  for (const { reject } of waiting.splice(0)) reject(new Error("the widget was destroyed"));
  if (window.claimlight === api) delete window.claimlight;
}

/** fetchModule starts the download of the module. */
function fetchModule() {
  const url = new URL(wasmName, tag.src || document.baseURI);
  const answer = fetch(url, { credentials: "omit", integrity: wasmIntegrity, signal: listening.signal });
  answer.catch(() => {}); // run tells of it
  return { url, answer };
}

async function compile({ url, answer }, imports) {
  if (typeof WebAssembly !== "object") throw new Error("this browser has no WebAssembly; the article is shown without its claims");
  const response = await answer.catch((error) => {
    throw new Error(`the module ${url.href} cannot be fetched (${error.message}); publish all files of the widget together, unchanged, and allow their origin in connect-src`);
  });
  if (!response.ok) throw new Error(`the module ${url.href} is not there: the server answered ${response.status}; publish all files of the widget together`);
  try {
    const streams = /^application\/wasm\b/.test(response.headers.get("Content-Type"));
    return await (streams ? WebAssembly.instantiateStreaming(response, imports) : WebAssembly.instantiate(await response.arrayBuffer(), imports));
  } catch (error) {
    const way = /policy|unsafe-eval/i.test(error.message) ? "; add 'wasm-unsafe-eval' to the script-src of the page's policy" : "";
    throw new Error(`the module cannot be started (${error.message})${way}`);
  }
}

/** documentParsed waits until the article can be there: an async script may run before it. */
function documentParsed() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

async function run() {
  if (tag.dataset.claims) fetchClaims(tag.dataset.claims);
  const module = fetchModule();
  const go = new Go();
  const { instance } = await compile(module, go.importObject);
  timings.instantiate = performance.now() - begun;
  await documentParsed();
  if (!api[live]) return;
  listen(listening.signal);
  go.exit = () => {}; // what it would print is told below
  let end;
  attend(() => { end = go.run(instance); });
  await end;
  if (api[live]) throw stopped(goOutput.trim().split("\n")[0]);
}

if (window.claimlight?.[live]) {
  console.warn("claimlight: the page has the widget already; this second tag does nothing");
} else {
  api[live] = true;
  api.ready.catch(() => {}); // a page that does not ask must not see an unhandled rejection
  window.claimlight = api;
  run().catch(fail);
}
