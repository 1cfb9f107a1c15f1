/** `npm run push:sheets`: sends the built add-on to the Apps Script project in .clasp.json. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const home = join(root, "sheets-addon/clasp");
const clasp = join(home, "node_modules/@google/clasp/build/src/index.js");

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit" }).status === 0;

function push() {
  if (!existsSync(join(root, ".clasp.json"))) {
    process.stderr.write(
      "There is no .clasp.json. Copy .clasp.json.example to it and enter the id of your script.\n",
    );
    return false;
  }
  if (!existsSync(join(root, "dist/sheets/server.js"))) {
    process.stderr.write("The add-on is not built. Run npm run build first.\n");
    return false;
  }
  const isThere = existsSync(clasp) || run("npm", ["ci", "--ignore-scripts", "--prefix", home]);
  return isThere && run(process.execPath, [clasp, "push", "--force"]);
}

process.exitCode = push() ? 0 : 1;
