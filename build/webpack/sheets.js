const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { parse } = require("acorn");
const { Compilation, NormalModuleReplacementPlugin, sources } = require("webpack");
const { base, ROOT } = require("./base");
const { emitLibrary, libraryApart } = require("./library");
const { inlineScript } = require("./inline-script");
const { loadTypeScript } = require("./load-typescript");

const ADDON = join(ROOT, "sheets-addon");
const OUTPUT = join(ROOT, "dist/sheets");
/** What Apps Script parses: no private members, no static fields. */
const SCRIPT_LEVEL = 2021;

/** Runs when everything has been minified. */
const finish = (name, watched, change) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      for (const file of watched) compilation.fileDependencies.add(join(ADDON, file));
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name, stage }, () => change(compilation));
    });
  },
});

const text = (compilation, asset) => String(compilation.getAsset(asset).source.source());

/** Core's module of what is seldom called; see its first lines and those of what it hands on. */
const ON_FIRST_USE = join(ROOT, "core/later.ts");
/** Asks the script `later.js` for it, which runs once an execution. */
const onFirstUse = new NormalModuleReplacementPlugin(/[\\/]on-first-use$/, (one) => {
  const names = Object.keys(loadTypeScript(ON_FIRST_USE));
  const lines = names.map(
    (name) =>
      `export const ${name} = (...given) => (later || (later = KEEL_LATER())).${name}(...given);`,
  );
  one.request = `data:text/javascript,let later;${encodeURIComponent(lines.join(""))}`;
});
/** A function that nobody calls is not even compiled by V8. */
const finishLater = finish("FinishLater", [], (compilation) => {
  const script = `var KEEL_LATER = function () {\n${text(compilation, "later.js").trim()}\nreturn KeelLater;\n};\n`;
  parse(script, { ecmaVersion: SCRIPT_LEVEL, sourceType: "script" });
  compilation.updateAsset("later.js", new sources.RawSource(script));
});

/** Adds the global functions, which must keep their names and comments, and checks the language. */
const finishServer = finish("FinishServer", ["appsscript.json"], (compilation) => {
  const { globalFunctions } = loadTypeScript(join(ADDON, "server/stubs.ts"));
  const server = `${text(compilation, "server.js").trim()}\n\n${globalFunctions()}`;
  parse(server, { ecmaVersion: SCRIPT_LEVEL, sourceType: "script" });
  compilation.updateAsset("server.js", new sources.RawSource(server));
  const manifest = readFileSync(join(ADDON, "appsscript.json"));
  compilation.emitAsset("appsscript.json", new sources.RawSource(manifest));
});

/** One file: Google serves a sidebar from one HTML file of the project. */
const finishSidebar = finish("FinishSidebar", ["sidebar/sidebar.html"], (compilation) => {
  const page = readFileSync(join(ADDON, "sidebar/sidebar.html"), "utf8");
  const script = inlineScript(text(compilation, "sidebar.js"));
  compilation.deleteAsset("sidebar.js");
  const html = page.replace("/* bundle */", () => script);
  compilation.emitAsset("sidebar.html", new sources.RawSource(html));
});

/** A script of the project: `name` is the bundle's, `global` the variable it leaves behind. */
function script(mode, { name, entry, global, plugins }) {
  const config = base(name, mode, { target: "es2020" });
  return {
    ...config,
    devtool: false,
    target: ["web", "es2020"],
    entry,
    output: { path: OUTPUT, filename: "[name].js", library: { name: global, type: "var" } },
    module: {
      // What a script does not use, as the library of KPIs, stays out.
      rules: [...config.module.rules, { test: /\.ts$/, sideEffects: false }],
    },
    plugins,
  };
}

const server = (mode) =>
  script(mode, {
    name: "sheets-server",
    entry: { server: "./sheets-addon/server/entry.ts" },
    global: "Keel",
    plugins: [onFirstUse, finishServer],
  });

const later = (mode) =>
  script(mode, {
    name: "sheets-later",
    entry: { later: ON_FIRST_USE },
    global: "KeelLater",
    plugins: [libraryApart(), emitLibrary(SCRIPT_LEVEL), finishLater],
  });

const sidebar = (mode) => {
  const common = base("sheets", mode, { target: "es2022" });
  return {
    ...common,
    devtool: false,
    target: ["web", "es2022"],
    entry: { sidebar: "./sheets-addon/sidebar/index.ts" },
    output: { path: OUTPUT, filename: "[name].js" },
    module: {
      ...common.module,
      // One page, one file: nothing can be loaded later.
      parser: { javascript: { dynamicImportMode: "eager" } },
      // Declarations do nothing when loaded: what the sidebar does not use stays out of it.
      rules: [...common.module.rules, { test: /[\\/]core[\\/]/, sideEffects: false }],
    },
    plugins: [libraryApart(), finishSidebar],
  };
};

/** The emulated host, for `keel calc --host sheets` and tests. */
const emulator = (mode) => ({
  ...base("sheets-emulator", mode, { target: "es2022" }),
  devtool: false,
  target: "node20",
  entry: { sheets: "./test/emulators/sheets/index.ts" },
  output: {
    path: join(ROOT, "dist/emulators"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
  optimization: { minimize: false },
  externalsPresets: { node: true },
  // It finds the add-on beside itself.
  node: { __dirname: false },
});

module.exports = (mode) => [server(mode), later(mode), sidebar(mode), emulator(mode)];
