/** Everything that is built, each room's part from its own factory in build/webpack. */
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const PARTS = ["tools", "cli", "workbench", "excel", "sheets"];

module.exports = (env = {}, { mode = "production" } = {}) => {
  const wanted = typeof env.only === "string" ? env.only.split(",") : PARTS;
  return wanted
    .map((part) => join(__dirname, "build/webpack", `${part}.js`))
    .filter(existsSync)
    .flatMap((file) => require(file)(mode));
};
