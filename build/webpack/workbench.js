const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { NormalModuleReplacementPlugin, sources } = require("webpack");
const { base, ROOT } = require("./base");
const { emitLibrary, libraryApart } = require("./library");

/** What is served as it stands, and under which name. */
const AS_IT_STANDS = {
  "index.html": "workbench/page/index.html",
  "icon.svg": "workbench/page/icon.svg",
  "sample-en.xlsx": "workbench/sample/sample-en.xlsx",
  "sample-zh.xlsx": "workbench/sample/sample-zh.xlsx",
};

/** Copies the page and what lies beside it: its scripts and styles have fixed names. */
class EmitPage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitPage", (compilation) => {
      for (const file of Object.values(AS_IT_STANDS)) {
        compilation.fileDependencies.add(join(ROOT, file));
      }
      compilation.hooks.processAssets.tap("EmitPage", () => {
        for (const [name, file] of Object.entries(AS_IT_STANDS)) {
          compilation.emitAsset(name, new sources.RawSource(readFileSync(join(ROOT, file))));
        }
      });
    });
  }
}

/**
 * The grid brings hyphenation patterns for sixty languages, some under other licences than its own;
 * cells are never hyphenated, and a language whose pattern is empty is left as it is.
 */
const withoutHyphenation = new NormalModuleReplacementPlugin(
  /^\.\/[a-z]{2,3}(?:-[a-z\d]+)*-[\w-]{8}\.js$/,
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
  plugins: [withoutHyphenation, libraryApart(), emitLibrary(2022), new EmitPage()],
  optimization: {
    ...base("workbench", mode, { target: "es2022" }).optimization,
    splitChunks: {
      cacheGroups: {
        vendor: { test: /node_modules/, name: "vendor", chunks: "initial" },
        // Comes with the first .xls file that is opened.
        xls: { test: /node_modules[\\/]@e965[\\/]/, name: "xls", chunks: "async", priority: 1 },
        // Ten times the rest: the page is painted before it comes.
        spreadsheet: { test: /node_modules/, name: "spreadsheet", chunks: "async" },
      },
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
