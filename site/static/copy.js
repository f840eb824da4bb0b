// Puts a copy button on each code sample that asks for one. Without it the samples are text to select.
for (const sample of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  const status = document.createElement("span");
  status.className = "copied";
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(sample.textContent.trim());
      status.textContent = "Copied";
    } catch {
      status.textContent = "Select the text and copy it";
    }
  });
  const box = document.createElement("div"), bar = document.createElement("div");
  box.className = "sample";
  sample.replaceWith(box);
  bar.append(status, button);
  box.append(sample, bar);
}
