/** `npm run keel`: the command line, built first when it is missing or older than its sources. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const built = join(root, "dist/cli/keel.js");
const lock = join(root, "dist/.building-cli");
const SOURCES = ["core", "workbench", "excel-addin", "sheets-addon", "test/emulators", "build"];
const LOCK_STALE_MS = 120_000;

const newest = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .reduce((last, { parentPath, name }) => Math.max(last, changed(join(parentPath, name))), 0);

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const stale = () =>
  !existsSync(built) ||
  SOURCES.filter((folder) => existsSync(join(root, folder))).some(
    (folder) => newest(folder) > changed(built),
  );

/** Only one of several commands started together builds; the others wait for it. */
function build() {
  mkdirSync(join(root, "dist"), { recursive: true });
  try {
    mkdirSync(lock);
  } catch {
    while (existsSync(lock) && Date.now() - changed(lock) < LOCK_STALE_MS) pause(100);
    return;
  }
  try {
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    const args = ["--env", `only=${PARTS}`, "--mode", "production"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...args], {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0) {
      process.stderr.write(`The command line could not be built.\n${stdout}${stderr}`);
      process.exitCode = 2;
    }
  } finally {
    rmdirSync(lock);
  }
}

/** An emulated host runs what is shipped, so its bundles are built along with the command line. */
const HOST = process.argv
  .flatMap((word) => word.split("="))
  .find((_, at, all) => all[at - 1] === "--host");
const PARTS = ["excel", "sheets"].includes(HOST) ? `cli,${HOST}` : "cli";

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

if (stale()) build();
if (process.exitCode === undefined) {
  const { status } = spawnSync(process.execPath, [built, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 2;
}
