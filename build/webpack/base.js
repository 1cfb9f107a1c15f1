/** What every bundle has in common. */
const { join } = require("node:path");
const TerserPlugin = require("terser-webpack-plugin");

const ROOT = join(__dirname, "../..");

/**
 * @param {string} name - of the bundle, also its folder below dist/
 * @param {string} mode - "production" or "development"
 * @param {{target: string, browserslist?: string}} language - the ECMAScript level of the output
 */
exports.base = (name, mode, { target }) => ({
  name,
  mode,
  context: ROOT,
  // Source maps in files of their own: `eval` would break the content security policy.
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", importSource: "preact" } },
              target,
            },
          },
        },
      },
    ],
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

exports.ROOT = ROOT;
