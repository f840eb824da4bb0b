// The claims file: fetched without credentials, bounded in time and in bytes.

const fetchLimits = { ms: 10_000, bytes: 4 * 1024 * 1024 };
const fetched = new Map();

/** fetchClaims returns a Promise of the file's bytes. The same address is fetched once. */
function fetchClaims(address) {
  if (!fetched.has(address)) {
    const bytes = readClaims(address);
    bytes.catch(() => {}); // whoever waits for it is told
    fetched.set(address, bytes);
  }
  return fetched.get(address);
}

async function readClaims(address) {
  const url = new URL(address, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`claims file ${url.href}: scheme "${url.protocol.slice(0, -1)}" is not allowed; use https or http`);
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), fetchLimits.ms);
  listening.signal.addEventListener("abort", () => abort.abort(), { once: true });
  const started = performance.now();
  try {
    return await readBounded(url, await fetch(url, { credentials: "omit", signal: abort.signal }));
  } catch (error) {
    if (abort.signal.aborted) throw new Error(`claims file ${url.href}: no complete answer within ${fetchLimits.ms / 1000} seconds; check the address and the server`);
    if (error.name !== "TypeError") throw error;
    throw new Error(`claims file ${url.href} cannot be fetched (${error.message}); check the address, the connect-src of the page's policy and, on another origin, its Access-Control-Allow-Origin`);
  } finally {
    clearTimeout(timer);
    abort.abort();
    timings.fetch = performance.now() - started;
  }
}

async function readBounded(url, response) {
  if (!response.ok) throw new Error(`claims file ${url.href} is not there: the server answered ${response.status} ${response.statusText}; check data-claims`);
  const chunks = [];
  let length = 0;
  for (const reader = (response.body ?? new Blob().stream()).getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > fetchLimits.bytes) throw new Error(`claims file ${url.href} is larger than ${fetchLimits.bytes / 1024 / 1024} MiB; split the article or shorten the file`);
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  chunks.reduce((offset, chunk) => (bytes.set(chunk, offset), offset + chunk.length), 0);
  return bytes;
}
