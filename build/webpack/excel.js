const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");
const { base, ROOT } = require("./base");
const { emitLibrary, libraryApart } = require("./library");

/** Files that go to dist/excel as they stand, by the folder they lie in. */
const AS_THEY_STAND = [
  ["excel-addin/pane/pane.html", "pane.html"],
  ["excel-addin/pane/help.html", "help.html"],
  ...readdirSync(join(ROOT, "excel-addin/icons")).map((name) => [
    `excel-addin/icons/${name}`,
    `icons/${name}`,
  ]),
];

class CopyFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CopyFiles", (compilation) => {
      compilation.hooks.processAssets.tap("CopyFiles", () => {
        for (const [from, to] of AS_THEY_STAND) {
          compilation.fileDependencies.add(join(ROOT, from));
          compilation.emitAsset(to, new sources.RawSource(readFileSync(join(ROOT, from))));
        }
      });
    });
  }
}

const script = (mode, name, entry, more = {}) => {
  const common = base(name, mode, { target: "es2022" });
  return {
    ...common,
    target: ["web", "es2022"],
    entry: { [entry]: `./excel-addin/${entry}/index.ts` },
    output: { path: join(ROOT, "dist/excel"), filename: "[name].js" },
    ...more,
    plugins: [libraryApart(), ...(more.plugins ?? [])],
    module: {
      ...common.module,
      // Declarations do nothing when loaded: what a script does not use stays out of it.
      rules: [...common.module.rules, { test: /[\\/]core[\\/]/, sideEffects: false }],
    },
  };
};

/** The cell functions, and what speaks to Excel: the pane's script is given the latter. */
const functions = (mode) => script(mode, "excel-functions", "functions");

const host = (mode) => {
  const common = script(mode, "excel-host", "host");
  return { ...common, output: { ...common.output, library: { name: "KeelHost", type: "var" } } };
};

const pane = (mode) =>
  script(mode, "excel", "pane", {
    externals: [{ "../host": "var KeelHost" }],
    plugins: [new CopyFiles(), emitLibrary(2022)],
  });

/** The emulated Excel, for `keel calc --host excel` and the tests; never shipped. */
const emulator = (mode) => ({
  ...base("excel-emulator", mode, { target: "es2022" }),
  target: "node20",
  node: { __dirname: false },
  entry: { excel: "./test/emulators/excel/index.ts" },
  output: {
    path: join(ROOT, "dist/emulators"),
    filename: "[name].js",
    library: { type: "commonjs2" },
    // Its date says when all of the add-in was built last, also when nothing in it has changed.
    compareBeforeEmit: false,
  },
  optimization: { minimize: false },
  externalsPresets: { node: true },
});

/**
 * Runs the built derivation and puts what it makes beside the scripts.
 *
 * KEEL_EXCEL_URL is the address that dist/excel will be served from; KEEL_EXCEL_NAMESPACE goes before
 * the functions' names, for a host that needs one.
 */
class EmitDerived {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitDerived", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "EmitDerived", stage }, (assets) => {
        const module = { exports: {} };
        const source = assets["excel-files.js"].source();
        new Function("module", "exports", source)(module, module.exports);
        const { KEEL_EXCEL_URL: base, KEEL_EXCEL_NAMESPACE: namespace } = process.env;
        const files = module.exports.distFiles(base?.replace(/\/+$/, ""), { namespace });
        for (const { path, text } of files) {
          compilation.emitAsset(`../${path.slice("dist/".length)}`, new sources.RawSource(text));
        }
      });
    });
  }
}

const files = (mode) => ({
  ...base("excel-files", mode, { target: "es2022" }),
  target: "node20",
  entry: { "excel-files": "./excel-addin/derive.ts" },
  output: {
    path: join(ROOT, "dist/tools"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
  optimization: { minimize: false },
  devtool: false,
  plugins: [new EmitDerived()],
});

/** The rules for manifests, for `npm run check`. */
const rules = (mode) => ({
  ...base("excel-rules", mode, { target: "es2022" }),
  target: "node20",
  entry: { "check-manifest": "./build/manifest/check.ts" },
  output: {
    path: join(ROOT, "dist/tools"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
  optimization: { minimize: false },
  externalsPresets: { node: true },
});

module.exports = (mode) =>
  [functions, host, pane, files, rules, emulator].map((part) => part(mode));
