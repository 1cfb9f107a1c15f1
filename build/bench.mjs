/**
 * `npm run bench`: builds the benches as the tools are built and runs those named, or all; then says
 * how many drafts their readers found usable, how many trips to the emulated hosts a command takes, and how big the bundles are that have been
 * built.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const run = (script, ...args) =>
  spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" })
    .status;

const webpack = ["--env", "only=tools", "--mode", "production"];
process.exitCode =
  run("node_modules/webpack/bin/webpack.js", ...webpack) ||
  run("dist/tools/bench.js", ...process.argv.slice(2));
if (process.argv.length === 2) {
  const judged = JSON.parse(readFileSync(join(root, "test/judged-drafts.json"), "utf8"));
  for (const [which, verdicts] of Object.entries(judged)) {
    const usable = verdicts.filter(([, isUsable]) => isUsable).length;
    const reasons = verdicts.flatMap(([id, , reason]) => (reason ? `${id} ${reason}` : []));
    process.stdout.write(`drafts read, ${which}: ${usable} of ${verdicts.length} usable\n`);
    for (const reason of reasons) process.stdout.write(`    ${reason}\n`);
  }
  const contract = ["test/contract/excel", "test/contract/sheets"];
  process.exitCode ||= run("node_modules/jest/bin/jest.js", ...contract, "-t", "trips", "--silent");
}
if (process.argv.length === 2 && existsSync(join(root, "dist/packages.json"))) {
  process.exitCode ||= run("build/size.mjs");
}
