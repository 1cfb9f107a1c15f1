const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { NormalModuleReplacementPlugin, sources } = require("webpack");
const { base, ROOT } = require("./base");

const PAGE = "workbench/page/index.html";

/** Copies the page as it stands: its scripts and styles have fixed names. */
class EmitPage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitPage", (compilation) => {
      compilation.fileDependencies.add(join(ROOT, PAGE));
      compilation.hooks.processAssets.tap("EmitPage", () => {
        const text = readFileSync(join(ROOT, PAGE), "utf8");
        compilation.emitAsset("index.html", new sources.RawSource(text));
      });
    });
  }
}

/**
 * The grid brings hyphenation patterns for sixty languages, some under other licences than its own;
 * cells are never hyphenated, and a language whose pattern is empty is left as it is.
 */
const withoutHyphenation = new NormalModuleReplacementPlugin(
  /^\.\/[a-z-]+-[\w-]{8}\.js$/,
  (one) => {
    if (/engine-render[\\/]lib/.test(one.context)) one.request = "data:text/javascript,export {}";
  },
);

const page = (mode) => ({
  ...base("workbench", mode, { target: "es2022" }),
  target: ["web", "es2022"],
  entry: { page: "./workbench/page/index.tsx" },
  output: {
    path: join(ROOT, "dist/workbench"),
    filename: "[name].js",
    cssFilename: "[name].css",
    clean: true,
  },
  experiments: { css: true },
  plugins: [withoutHyphenation, new EmitPage()],
  optimization: {
    ...base("workbench", mode, { target: "es2022" }).optimization,
    splitChunks: {
      cacheGroups: { vendor: { test: /node_modules/, name: "vendor", chunks: "initial" } },
    },
  },
});

/** The small web server of `npm start`: one file that Node runs. */
const server = (mode) => ({
  ...base("workbench-server", mode, { target: "es2022" }),
  target: "node20",
  entry: { serve: "./workbench/server/start.ts" },
  output: { path: join(ROOT, "dist/workbench-server"), filename: "[name].js" },
  optimization: { minimize: false },
});

module.exports = (mode) => [page(mode), server(mode)];
