/**
 * What clasp would push to Google: exactly the five files of the add-on. Asked of clasp itself,
 * which needs no login for that. It is large and lives in a package of its own; where that is not
 * installed this check says so, and fails only in CI.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const clasp = join(root, "sheets-addon/clasp/node_modules/@google/clasp/build/src/index.js");
const WANTED = ["appsscript.json", "later.js", "library.js", "server.js", "sidebar.html"];

process.exitCode = existsSync(clasp) ? check() : missing();

function missing() {
  const how = "npm ci --ignore-scripts --prefix sheets-addon/clasp";
  const line = `NOT CHECKED what would be pushed to Google: clasp is not installed (${how})\n`;
  const isRequired = process.env.CI !== undefined;
  (isRequired ? process.stderr : process.stdout).write(line);
  return isRequired ? 1 : 0;
}

/** In a folder of its own, with the settings the repository shows. */
function check() {
  const project = mkdtempSync(join(tmpdir(), "keel-clasp-"));
  try {
    const settings = JSON.parse(readFileSync(join(root, ".clasp.json.example"), "utf8"));
    cpSync(join(root, settings.rootDir), join(project, settings.rootDir), { recursive: true });
    writeFileSync(join(project, ".clasp.json"), JSON.stringify(settings));
    const { stdout, stderr } = spawnSync(process.execPath, [clasp, "show-file-status", "--json"], {
      cwd: project,
      encoding: "utf8",
    });
    const files = JSON.parse(stdout || "{}").filesToPush?.map((file) => file.split("/").pop());
    const same = files?.sort().join() === WANTED.join();
    if (!same) process.stderr.write(`clasp would push ${files ?? "nothing"}: ${stderr}\n`);
    else process.stdout.write(`files for Google: ${files.join(", ")}\n`);
    return same ? 0 : 1;
  } finally {
    rmSync(project, { recursive: true });
  }
}
