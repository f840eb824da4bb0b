// Markers and the panel: the widget's elements in the page.

/** What a marker may not stand in: it is a button of its own, and some elements take no others. */
const noMarkerInside = "a[href],button,label,summary,svg,math,ruby,audio,video,canvas,object";

/** The marker hosts by claim and place: markers[claim][place]. */
let markers = [];
let panel = null;

/** apply shows a plan of Go's whole, on an article where nothing is shown: {dark, highlights: [[name, pairs]], markers: [[end, claim, place, attributes, content]], panel}. */
function apply(plan) {
  stylePage(true, plan.dark);
  // From the last to the first, so that what is split does not move what is still to come, and of two markers at one place the lower number stands first.
  for (const [end, claim, place, attributes, content] of plan.markers.reverse()) {
    (markers[claim] ||= [])[place] = putMarker(end, makeHost("claimlight-marker", attributes, content));
  }
  for (const [name, pairs] of plan.highlights) paint(name, pairs);
  reindex();
  if (plan.panel) putPanel(makeHost("claimlight-panel", plan.panel[0], plan.panel[1]));
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
  dismiss(false);
  for (const host of markers.flat()) host?.remove();
  panel?.remove();
  markers = [];
  panel = null;
  unpaint();
  joinAll();
  stylePage(false);
}

/** placeOf says which claim and place a marker host stands for. */
function placeOf(host) {
  for (let claim = 0; claim < markers.length; claim++) {
    const place = markers[claim]?.indexOf(host) ?? -1;
    if (place >= 0) return [claim, place];
  }
  return [-1, -1];
}
