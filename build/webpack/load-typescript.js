/** Lets the build run a room's own TypeScript, so that nothing it derives can be stale. */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

/** @param {string} path - absolute path of a .ts file; its imports may be .ts files too */
exports.loadTypeScript = (path) => {
  const before = require.extensions[".ts"];
  require.extensions[".ts"] = (module, file) => {
    const { code } = transformSync(readFileSync(file, "utf8"), {
      filename: file,
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    });
    module._compile(code, file);
  };
  try {
    return require(path);
  } finally {
    if (before === undefined) delete require.extensions[".ts"];
    else require.extensions[".ts"] = before;
  }
};
