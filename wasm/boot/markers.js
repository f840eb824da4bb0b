// Markers and the panel: the widget's elements in the page.

/** What a marker may not stand in: it is a button of its own, and some elements take no others. */
const noMarkerInside = "a[href],button,label,summary,svg,math,ruby,audio,video,canvas,object,[role=button],[role=link]";

/** The marker hosts by claim and place: markers[claim][place]. */
let markers = [];
let panel = null;

/** placeOf tells which claim and place a marker host stands for. */
const placeOf = new WeakMap();

/** apply shows a plan of Go's whole, on an article where nothing is shown: {dark, highlights: [[name, pairs]], markers: [[end, claim, place, attributes, content]], panel}. */
function apply(plan) {
  stylePage(true, plan.dark);
  // From the last to the first, so that what is split does not move what is still to come, and of two markers at one place the lower number stands first.
  for (const [end, claim, place, attributes, content] of plan.markers.reverse()) {
    const host = (markers[claim] ||= [])[place] = putMarker(end, makeHost("claimlight-marker", attributes, content));
    placeOf.set(host, [claim, place]);
  }
  for (const [name, pairs] of plan.highlights) paint(name, pairs);
  reindex();
  if (plan.panel) putPanel(makeHost("claimlight-panel", plan.panel[0], plan.panel[1]));
  watch();
}

function putMarker(end, host) {
  splitAt(end);
  const node = article.nodes[nodeAt(end - 1)];
  let before = node;
  for (let element = node.parentElement; element && element !== article.root; element = element.parentElement) {
    if (element.matches(noMarkerInside)) before = element;
  }
  before.after(host);
  return host;
}

function putPanel(host) {
  panel = host;
  if (article.root === document.body) article.root.append(host);
  else article.root.after(host);
}

/** unapply leaves the article as it was. */
function unapply() {
  unwatch();
  dismiss(false);
  unpaint(); // first, see erase
  for (const host of markers.flat()) host?.remove();
  panel?.remove();
  markers = [];
  panel = null;
  joinAll();
  stylePage(false);
}
