const { join } = require("node:path");
const { base, ROOT } = require("./base");

/** What the build itself runs: derivations and measurements written in TypeScript. */
module.exports = (mode) => ({
  ...base("tools", mode, { target: "es2022" }),
  target: "node20",
  entry: { derive: "./build/derive.ts", bench: "./build/bench.ts" },
  output: { path: join(ROOT, "dist/tools"), filename: "[name].js" },
  optimization: { minimize: false },
  externalsPresets: { node: true },
});
