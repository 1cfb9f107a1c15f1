/** `npm run size`: how big each bundle is, and that none has outgrown its limit. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const root = join(import.meta.dirname, "..");

/** What people wait for: kilobytes of 1,000 bytes. */
const LIMITS = [
  { what: "Excel pane", files: ["dist/excel/pane.js"], kilobytes: 200, gzip: true },
  {
    what: "Excel pane, while a workbook is read",
    files: ["dist/excel/actions.js"],
    kilobytes: 210,
    gzip: true,
  },
  { what: "Excel functions", files: ["dist/excel/functions.js"], kilobytes: 135, gzip: true },
  { what: "Sheets sidebar", files: ["dist/sheets/sidebar.html"], kilobytes: 350, gzip: true },
  { what: "Sheets server", files: ["dist/sheets/server.js"], kilobytes: 200, gzip: false },
  { what: "Sheets, on first use", files: ["dist/sheets/later.js"], kilobytes: 300, gzip: false },
  {
    what: "KPI library, loaded apart",
    files: ["dist/excel/library.js"],
    kilobytes: 150,
    gzip: true,
  },
];

let failed = 0;
for (const { what, files, kilobytes, gzip } of LIMITS) {
  const missing = files.filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) {
    process.stdout.write(`${what}: ${missing.join(", ")} is missing; run npm run build first\n`);
    failed++;
    continue;
  }
  const bytes = files
    .map((file) => readFileSync(join(root, file)))
    .reduce((sum, content) => sum + (gzip ? gzipSync(content).length : content.length), 0);
  const size = bytes / 1000;
  const right = size <= kilobytes;
  if (!right) failed++;
  const how = gzip ? "gzip" : "raw";
  process.stdout.write(
    `${right ? "ok" : "TOO BIG"}  ${what}: ${size.toFixed(1)} kB ${how}, limit ${kilobytes}\n`,
  );
}
process.exit(failed === 0 ? 0 : 1);
