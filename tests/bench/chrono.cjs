// Time chrono-node on news, in the way of peer.py.
const { createInterface } = require("readline");

const PRACTICE = 1e6;

function spent() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function answer(value) {
  process.stdout.write(JSON.stringify(value) + "\n");
}

function pass(chrono, documents, number) {
  const start = spent();
  let found = 0;
  for (const [text, dct] of documents) {
    found += chrono.parse(text + " ".repeat(number), new Date(dct)).length;
  }
  return { seconds: (spent() - start) / 1e6, found, failed: 0 };
}

async function main() {
  let job, chrono;
  for await (const line of createInterface({ input: process.stdin })) {
    if (job) {
      answer(pass(chrono, job.documents, Number(line)));
      continue;
    }
    job = JSON.parse(line);
    try {
      chrono = require("chrono-node");
    } catch (error) {
      return answer({ missing: "chrono-node" });
    }
    pass(chrono, job.practice.slice(0, 1), 0);
    answer({ start: spent() / 1e6 });
    const begun = spent();
    for (let i = 1; spent() - begun < PRACTICE; i++) pass(chrono, job.practice, i);
  }
}

main();
