const { join } = require("node:path");
const { base, ROOT } = require("./base");

/** The command line: one file that Node runs. */
module.exports = (mode) => ({
  ...base("cli", mode, { target: "es2022" }),
  target: "node20",
  entry: { keel: "./workbench/cli/bin.ts" },
  output: { path: join(ROOT, "dist/cli"), filename: "[name].js" },
  // Kept readable: its stack traces are what a user sends us.
  optimization: { minimize: false },
  externalsPresets: { node: true },
});
