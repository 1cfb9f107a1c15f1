/** `npm start`: builds the workbench for development and serves it on this machine only. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const webpack = join(root, "node_modules/webpack/bin/webpack.js");
const server = join(root, "dist/workbench-server/serve.js");

process.stdout.write("Building the workbench …\n");
const built = spawnSync(
  process.execPath,
  [webpack, "--env", "only=workbench", "--mode", "development"],
  { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
);
if (built.status === 0) {
  const serving = spawn(process.execPath, [server, ...process.argv.slice(2)], { stdio: "inherit" });
  serving.on("exit", (code) => process.exit(code ?? 0));
} else {
  process.stderr.write("The workbench could not be built; the messages above say why.\n");
  process.exitCode = 1;
}
