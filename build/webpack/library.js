/**
 * The KPI library as a script of its own, `library.js`: text that is parsed when it is first needed.
 * Everything else that is built holds a look-up in its place.
 */
const { join } = require("node:path");
const { parse } = require("acorn");
const { Compilation, NormalModuleReplacementPlugin, sources } = require("webpack");
const { ROOT } = require("./base");
const { loadTypeScript } = require("./load-typescript");

const LIBRARY = join(ROOT, "core/decompose/library");

/** For every bundle that must not hold the library: puts the look-up where core has the families. */
exports.libraryApart = () =>
  new NormalModuleReplacementPlugin(/decompose[\\/]library[\\/]known$|^\.\/known$/, (one) => {
    if (!join(one.context, one.request).startsWith(LIBRARY)) return;
    one.request =
      "data:text/javascript,let table;" +
      "export const knownLibrary = () => table || (table = JSON.parse(KEEL_LIBRARY));";
  });

/** @param {number} level - the ECMAScript that must be able to parse it */
exports.emitLibrary = (level) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitLibrary", (compilation) => {
      compilation.contextDependencies.add(LIBRARY);
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "EmitLibrary", stage }, () => {
        const script = libraryScript();
        parse(script, { ecmaVersion: level, sourceType: "script" });
        compilation.emitAsset("library.js", new sources.RawSource(script));
      });
    });
  },
});

function libraryScript() {
  const { LIBRARY: families } = loadTypeScript(join(LIBRARY, "index.ts"));
  return `var KEEL_LIBRARY = ${JSON.stringify(JSON.stringify(families))};\n`;
}
