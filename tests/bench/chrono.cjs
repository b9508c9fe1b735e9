// Time chrono-node on news, in the way of peer.py.
const { readFileSync } = require("fs");

let chrono;
try {
  chrono = require("chrono-node");
} catch (error) {
  process.stdout.write(JSON.stringify({ missing: "chrono-node" }));
  process.exit(0);
}
const job = JSON.parse(readFileSync(0, "utf8"));

function pass(documents, number) {
  const start = process.hrtime.bigint();
  let found = 0;
  for (const [text, dct] of documents) {
    found += chrono.parse(text + " ".repeat(number), new Date(dct)).length;
  }
  return [Number(process.hrtime.bigint() - start) / 1e9, found];
}

// V8 compiles what is hot: three whole passes before it is at its best.
for (let i = 0; i < 3; i++) pass(job.documents, 100 + i);
const passes = [...Array(job.repeats).keys()].map((i) => pass(job.documents, i));
process.stdout.write(
  JSON.stringify({
    seconds: passes.map(([seconds]) => seconds),
    found: passes[0][1],
    failed: 0,
  }),
);
