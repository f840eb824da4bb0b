// Claimlight as it is shipped: the loader with its tag, the module, and a claims file in the page. In init it shows an empty claims file, so
// that run measures a page that changes its claims: decode, snapshot, match, highlight with markers, and the public Report.
import fs from 'node:fs';
import path from 'node:path';
const dist = process.env.CLAIMLIGHT_DIST || path.resolve(import.meta.dirname, '../../../dist');
const files = fs.readdirSync(dist).filter((f) => /^claimlight(-[0-9a-f]+\.wasm|\.js)$/.test(f)).map((f) => path.join(dist, f));
export default {
  name: 'claimlight',
  assets: files,
  async init(ctx) {
    const file = { version: 1, article: { url: location.href, title: 'Bench', published: '2024-01-01' }, claims: [] };
    ctx.inline = Object.assign(document.createElement('script'), { type: 'application/claims+json', textContent: JSON.stringify(file) });
    ctx.file = file;
    document.head.append(ctx.inline);
    const tag = Object.assign(document.createElement('script'), { src: ctx.base + 'claimlight.js' });
    tag.dataset.panel = 'off';
    await new Promise((ok, no) => { tag.onload = ok; tag.onerror = no; document.head.append(tag); });
    await window.claimlight.ready;
  },
  async run(quotes, ctx) {
    ctx.file.claims = quotes.map((quote, i) => ({ id: `q${i}`, kind: 'statement', quote, verdict: 'unverified', summary: 'Measured.', sources: [] }));
    ctx.inline.textContent = JSON.stringify(ctx.file);
    const report = await window.claimlight.refresh();
    const { snapshot, match } = report.timings;
    ctx.locateMs = snapshot + match;
    return report.claims.map(({ matches: [m] }) => (m ? { start: m.start, end: m.end, text: m.text } : null));
  },
};
