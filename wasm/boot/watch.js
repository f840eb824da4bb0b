// A page that changes later is matched again: a verdict must not stay on words that nobody checked.

/** How many milliseconds after a change the article is read again: once for all that changes together. */
const settleMs = 100;

const watcher = new MutationObserver(notice);
let settling = 0;

/** watch begins to look for changes of the article. */
function watch() {
  watcher.observe(article.root, {
    subtree: true, childList: true, characterData: true, characterDataOldValue: true, attributes: true, attributeFilter: ["hidden"],
  });
}

/** unwatch stops it; a change that has not been noticed yet is. */
function unwatch() {
  const records = watcher.takeRecords();
  watcher.disconnect();
  healAll(records);
  clearTimeout(settling);
  settling = 0;
}

function notice(records) {
  healAll(records);
  if (settling || !(records.some((record) => record.type === "attributes") || isChanged())) return;
  settling = setTimeout(() => {
    settling = 0;
    send("changed");
  }, settleMs);
}

/** healAll heals every node that was written, once: its first record has what it held before. */
function healAll(records) {
  const former = new Map();
  for (const { type, target, oldValue } of records) if (type === "characterData" && !former.has(target)) former.set(target, oldValue);
  for (const [node, text] of former) heal(node, text);
}

/** isChanged compares the article with the snapshot. The same text in other nodes is a change too: highlights are bound to nodes. */
function isChanged() {
  return article.root.textContent !== article.text || article.nodes.some((node) => !node.isConnected);
}
