/** `npm run keel`: the command line, built first when it is missing or older than its sources. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const built = join(root, "dist/cli/keel.js");
const lock = join(root, "dist/.building-cli");
const SOURCES = ["core", "workbench", "excel-addin", "sheets-addon", "test/emulators", "build"];
const LOCK_STALE_MS = 120_000;
const MOST_BUILDS = 3;

/** What must be there for each part. An emulated host runs the very bundle that is shipped. */
const FILES = {
  cli: ["dist/cli/keel.js"],
  excel: ["dist/excel/functions.js", "dist/emulators/excel.js"],
  sheets: ["dist/sheets/server.js", "dist/emulators/sheets.js"],
};

const host = process.argv
  .flatMap((word) => word.split("="))
  .find((_, at, all) => all[at - 1] === "--host");
const parts = ["cli", ...(host === "excel" || host === "sheets" ? [host] : [])];

const newest = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .reduce((last, { parentPath, name }) => Math.max(last, changed(join(parentPath, name))), 0);

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** webpack leaves a file alone that would not change, so its own date says too little. */
const stamp = (part) => join(root, `dist/.built-${part}`);

function staleParts() {
  const sources = SOURCES.filter((folder) => existsSync(join(root, folder)));
  const last = Math.max(...sources.map(newest));
  return parts.filter((part) => {
    const dates = FILES[part].map((file) => changed(join(root, file)));
    return dates.includes(0) || Math.max(Math.min(...dates), changed(stamp(part))) < last;
  });
}

/** Only one of several commands started together builds; the others wait for it. */
function build(stale) {
  mkdirSync(join(root, "dist"), { recursive: true });
  try {
    mkdirSync(lock);
  } catch {
    while (existsSync(lock) && Date.now() - changed(lock) < LOCK_STALE_MS) pause(100);
    return;
  }
  try {
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    const args = ["--env", `only=${stale.join(",")}`, "--mode", "production"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...args], {
      cwd: root,
      encoding: "utf8",
    });
    if (status === 0) {
      for (const part of stale) writeFileSync(stamp(part), "");
    } else {
      process.stderr.write(`The command line could not be built.\n${stdout}${stderr}`);
      process.exitCode = 2;
    }
  } finally {
    rmdirSync(lock);
  }
}

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

// Whoever waited for another command's build may still miss a part of its own.
for (let attempt = 0; attempt < MOST_BUILDS && process.exitCode === undefined; attempt++) {
  const stale = staleParts();
  if (stale.length === 0) break;
  build(stale);
}
if (process.exitCode === undefined) {
  const { status } = spawnSync(process.execPath, [built, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 2;
}
