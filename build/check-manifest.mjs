/**
 * `npm run check`, part of it: the add-in only manifests by our own rules, since Microsoft's validator
 * needs its network, and the unified manifest by its published schema, which comes with
 * office-addin-manifest.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, "..");
const { manifestProblems, pngSize } = require(join(root, "dist/tools/check-manifest.js"));
const { validateManifest } = require("office-addin-manifest");

const XML = [
  "excel-addin/manifest/manifest.xml",
  "dist/excel/manifest.xml",
  "dist/excel/manifest.local.xml",
];
const JSON_FILES = ["excel-addin/manifest/manifest.json", "dist/excel/manifest.json"];

const iconSize = (url) => pngSize(join(root, "dist/excel/icons", url.split("/").at(-1)));

const problems = XML.flatMap((file) =>
  manifestProblems(readFileSync(join(root, file), "utf8"), iconSize).map(
    (problem) => `${file}: ${problem}`,
  ),
);
for (const file of JSON_FILES) {
  const { isValid, report } = await validateManifest(join(root, file));
  if (!isValid) {
    const said = (report?.errors ?? []).map(({ content }) => content);
    problems.push(...said.map((text) => `${file}: ${text}`), `${file} is not valid`);
  }
}

process.stdout.write(`manifests: ${XML.length} by our rules, ${JSON_FILES.length} by schema\n`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);
