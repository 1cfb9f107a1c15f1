/**
 * The built bundles that tests run: built when they are missing or older than their sources, once
 * however many tests ask at the same time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const LOCK_STALE_MS = 120_000;

/** The factory in build/webpack, a file it makes last, and the folders it reads. */
const PARTS = {
  sheets: {
    made: "dist/emulators/sheets.js",
    from: ["core", "pane", "sheets-addon", "test/emulators/sheets", "build/webpack"],
  },
  excel: {
    made: "dist/emulators/excel.js",
    from: ["core", "pane", "excel-addin", "test/emulators/excel", "build/webpack"],
  },
} as const;

export type BuiltPart = keyof typeof PARTS;

/** Folder dist/ with the part in it, up to date. */
export function builtPart(part: BuiltPart): string {
  const dist = join(ROOT, "dist");
  mkdirSync(dist, { recursive: true });
  while (isStale(part)) {
    const lock = join(dist, `.building-${part}`);
    try {
      mkdirSync(lock);
    } catch {
      waitFor(lock);
      continue;
    }
    try {
      build(part);
    } finally {
      rmdirSync(lock);
    }
    break;
  }
  return dist;
}

function build(part: BuiltPart): void {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--env", `only=${part}`, "--mode", "production"],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${part} could not be built:\n${stdout}${stderr}`);
  // webpack leaves a file alone whose content is the same.
  const now = new Date();
  utimesSync(join(ROOT, PARTS[part].made), now, now);
}

function isStale(part: BuiltPart): boolean {
  const { made, from } = PARTS[part];
  const built = changed(join(ROOT, made));
  return built === 0 || from.some((folder) => newest(join(ROOT, folder)) > built);
}

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .reduce((last, { parentPath, name }) => Math.max(last, changed(join(parentPath, name))), 0);
}

/** Another test builds; a lock that is too old was left by one that was stopped. */
function waitFor(lock: string): void {
  const since = changed(lock);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  while (existsSync(lock)) {
    if (Date.now() - since > LOCK_STALE_MS) {
      rmdirSync(lock);
      return;
    }
    Atomics.wait(pause, 0, 0, 100);
  }
}
