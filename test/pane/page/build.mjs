/** Builds the page with the pane into the folder named: `node build.mjs FOLDER`. */
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const { base } = require("../../../build/webpack/base");

const [, , folder, mode = "development"] = process.argv;
const common = base("pane-page", mode, { target: "es2022" });
const config = {
  ...common,
  // One file, as Google's sidebar is.
  module: { ...common.module, parser: { javascript: { dynamicImportMode: "eager" } } },
  target: ["web", "es2022"],
  devtool: false,
  entry: { pane: join(import.meta.dirname, "index.tsx") },
  output: { path: folder, filename: "[name].js" },
};
webpack(config).run((error, stats) => {
  if (error === null && stats?.hasErrors() !== true) return;
  process.stderr.write(`${error?.message ?? stats.toString({ all: false, errors: true })}\n`);
  process.exitCode = 1;
});
