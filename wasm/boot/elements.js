// Elements are made from plain data, never from HTML: ["tag", {attribute: value}, child, …]; a string is text.

const svgTags = new Set(["svg", "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect"]);
const safeLink = /^(https?|mailto):/i;

/** build makes the element that the data describes. Handlers, styles and links of other schemes are refused. */
function build(data) {
  if (typeof data === "string") return document.createTextNode(data);
  const [tag, attributes, ...children] = data;
  const element = svgTags.has(tag) ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (/^(on|style$|src)/i.test(name) || (/href$/i.test(name) && !safeLink.test(value))) throw new Error(`attribute ${name} is not allowed`);
    element.setAttribute(name, value);
  }
  element.append(...children.map(build));
  return element;
}

/** styleSheet makes a constructed style sheet, once: it needs no style element, so no policy forbids it. */
function styleSheet(css) {
  let sheet = null;
  return () => {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(css);
    return sheet;
  };
}

const widgetSheet = styleSheet(__WIDGET_CSS__);

/** makeHost makes one of the widget's own elements: the content lives in its shadow root, apart from the page's styles. */
function makeHost(tag, attributes, content) {
  const host = build([tag, attributes]);
  const shadow = host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [widgetSheet()];
  shadow.append(build(content));
  return host;
}
