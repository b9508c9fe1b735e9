// Print uid, start, end and summary of each event as ical.js reads them.
const fs = require("node:fs");
const ICAL = require("ical.js");

const root = new ICAL.Component(ICAL.parse(fs.readFileSync(process.argv[2], "utf8")));
for (const entry of root.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(entry);
  // ical.js writes year 79 with two digits.
  const [start, end] = [event.startDate, event.endDate].map((time) =>
    String(time).replace(/^\d+/, (year) => year.padStart(4, "0")),
  );
  console.log([event.uid, start, end, event.summary].join("\t"));
}
