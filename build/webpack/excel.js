const { join } = require("node:path");
const { Compilation, sources } = require("webpack");
const { base, ROOT } = require("./base");

const script = (mode, name, entry, more = {}) => {
  const common = base(name, mode, { target: "es2022" });
  return {
    ...common,
    target: ["web", "es2022"],
    entry: { [entry]: `./excel-addin/${entry}/index.ts` },
    output: { path: join(ROOT, "dist/excel"), filename: "[name].js" },
    ...more,
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

/** The emulated Excel, for `keel calc --host excel` and the tests; never shipped. */
const emulator = (mode) => ({
  ...base("excel-emulator", mode, { target: "es2022" }),
  target: "node20",
  node: { __dirname: false },
  entry: { excel: "./test/emulators/excel/calculator.ts" },
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

/** Runs the built derivation and puts what it makes for dist/ beside the scripts. */
class EmitDerived {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitDerived", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "EmitDerived", stage }, (assets) => {
        const module = { exports: {} };
        new Function("module", "exports", assets["excel-files.js"].source())(
          module,
          module.exports,
        );
        for (const { path, text } of module.exports.derived()) {
          if (!path.startsWith("dist/")) continue;
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

module.exports = (mode) => [functions(mode), host(mode), files(mode), emulator(mode)];
