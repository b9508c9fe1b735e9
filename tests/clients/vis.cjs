// Draw items in vis-timeline, in jsdom, and print what it made of them.
const fs = require("node:fs");
const { JSDOM } = require("jsdom");

const { window } = new JSDOM("<div id=timeline></div>", { pretendToBeVisual: true });
for (const name of ["document", "navigator", "Element", "HTMLElement", "Node"]) {
  const value = window[name];
  Object.defineProperty(globalThis, name, { value, configurable: true });
}
for (const name of ["getComputedStyle", "requestAnimationFrame"]) {
  globalThis[name] = window[name].bind(window);
}
globalThis.window = window;

const vis = require("vis-timeline/standalone/umd/vis-timeline-graph2d.js");
const { items, groups } = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const timeline = new vis.Timeline(
  document.getElementById("timeline"),
  new vis.DataSet(items),
  new vis.DataSet(groups),
);
setTimeout(() => {
  const { min, max } = timeline.getItemRange();
  const texts = [...document.querySelectorAll(".vis-item-content")];
  console.log(
    JSON.stringify({
      first: min.toISOString(),
      last: max.toISOString(),
      texts: texts.map((text) => text.textContent),
      loaded: document.querySelectorAll("script, img").length,
    }),
  );
  process.exit(0);
}, 300);
