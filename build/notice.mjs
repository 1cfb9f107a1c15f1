/**
 * NOTICE: every npm package that reaches a user's machine, with its licence and its copyright line.
 * `npm run build` writes it, `npm run check` compares it.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Bundles that stay here: what the build and the tests run. */
const NOT_SHIPPED = /^tools$|^excel-files$|-emulator$/;

const PERMISSIVE = new Set([
  "MIT",
  "MIT-0",
  "Apache-2.0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
]);

/** Names, versions and licences of what ships, by name. */
export function shippedPackages() {
  const bundles = JSON.parse(readFileSync(join(root, "dist/packages.json"), "utf8"));
  const shipped = Object.entries(bundles).filter(([bundle]) => !NOT_SHIPPED.test(bundle));
  const names = [...new Set(shipped.flatMap(([, packages]) => packages))].sort();
  return names.map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license = licenceIn(folder) } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    return { name, version, license, copyright: copyrightIn(folder) };
  });
}

export const isPermissive = ({ license }) => PERMISSIVE.has(license);

export function noticeText() {
  const lines = shippedPackages().map(
    ({ name, version, license, copyright }) =>
      `- ${name} ${version}, ${license}${copyright === undefined ? "" : `. ${copyright}`}`,
  );
  return `Keel
Licensed under the MIT License; see LICENSE.

What ships with Keel, in the add-ins, the workbench or the command line, also holds these packages.
Their licence texts stand in the packages themselves on the npm registry.

${lines.join("\n")}
`;
}

function copyrightIn(folder) {
  return /^\s*(Copyright \(c\)[^\n]*|Copyright (?:©|\d)[^\n]*)$/im
    .exec(licenceText(folder))?.[1]
    ?.trim();
}

/** A package that names no licence but brings its text. */
const licenceIn = (folder) =>
  /^\s*Apache License\s+Version 2\.0/.test(licenceText(folder)) ? "Apache-2.0" : "none";

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8");
}
