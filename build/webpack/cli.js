const { join } = require("node:path");
const { base, ROOT } = require("./base");

const common = (mode) => base("cli", mode, { target: "es2022" });

/** The command line: one file that Node runs, and one that is loaded only for an .xls file. */
module.exports = (mode) => ({
  ...common(mode),
  target: "node20",
  entry: { keel: "./workbench/cli/bin.ts" },
  output: { path: join(ROOT, "dist/cli"), filename: "[name].js" },
  module: {
    ...common(mode).module,
    // What it requires at run time, the emulated hosts, must not be bundled into it.
    parser: { javascript: { createRequire: false } },
  },
  // Kept readable: its stack traces are what a user sends us.
  optimization: { minimize: false, splitChunks: false },
  externalsPresets: { node: true },
});
