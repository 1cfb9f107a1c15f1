/**
 * `npm run build`: what is derived from the core's declarations (Excel's functions.json and manifests,
 * the Sheets stubs, the function reference, the pane's help), then every bundle.
 *
 * Leaves dist/packages.json behind: which npm packages each bundle holds, for size and licences.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { noticeText } from "./notice.mjs";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const configure = require("../webpack.config.js");

const root = join(import.meta.dirname, "..");
const mode = process.argv.includes("--development") ? "development" : "production";

/** Bundles these parts; ends the build where one has an error. */
async function bundle(only) {
  const stats = await new Promise((resolve, reject) => {
    webpack(configure({ only }, { mode })).run((error, result) =>
      error === null && result !== undefined ? resolve(result) : reject(error),
    );
  });
  if (!stats.hasErrors()) return stats;
  process.stderr.write(`${stats.toString({ all: false, errors: true })}\n`);
  process.exit(1);
}

await bundle("tools");
const derived = spawnSync(process.execPath, [join(root, "dist/tools/derive.js"), "--into", root], {
  stdio: "inherit",
  cwd: root,
});
if (derived.status !== 0) process.exit(derived.status ?? 1);
// The pane holds what was derived.
const stats = await bundle("cli,workbench,excel,sheets");

const PACKAGE = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*node_modules[\\/])/;

/** npm packages of the modules that made it into a chunk, those joined into one module too. */
function packagesOf({ chunkGraph, modules }) {
  const used = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const resources = used.flatMap((module) => [module, ...(module.modules ?? [])]);
  const names = resources.map(({ resource }) => PACKAGE.exec(resource ?? "")?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

const packages = Object.fromEntries(
  stats.stats.map(({ compilation }) => [compilation.name, packagesOf(compilation)]),
);
writeFileSync(join(root, "dist/packages.json"), `${JSON.stringify(packages, null, 2)}\n`);
writeFileSync(join(root, "NOTICE"), noticeText());
