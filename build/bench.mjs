/** `npm run bench`: builds the benches as the tools are built and runs those named, or all. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const run = (script, ...args) =>
  spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" })
    .status;

const webpack = ["--env", "only=tools", "--mode", "production"];
process.exitCode =
  run("node_modules/webpack/bin/webpack.js", ...webpack) ||
  run("dist/tools/bench.js", ...process.argv.slice(2));
