/**
 * `npm run check`: what is derived from the declarations is what the repository holds, the manifest
 * is valid, what would be pushed to Google is what we mean to push, and every package that ships has
 * a permissive licence and stands in NOTICE.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const problems = [];
const say = (line) => process.stdout.write(`${line}\n`);

const PERMISSIVE = new Set([
  "MIT",
  "MIT-0",
  "Apache-2.0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
]);
/** Rooms whose bundles reach a user's machine. */
const SHIPPED = ["excel", "sheets", "workbench", "cli"];

checkDerived();
checkLicences();
checkWith("unified manifest", ["build/check-manifest.mjs"]);
checkWith("files for Google", ["build/check-clasp.mjs"]);

for (const problem of problems) say(`WRONG  ${problem}`);
say(`check: ${problems.length === 0 ? "all right" : `${problems.length} problems`}`);
process.exit(problems.length === 0 ? 0 : 1);

function checkDerived() {
  const fresh = mkdtempSync(join(tmpdir(), "keel-derived-"));
  const tool = join(root, "dist/tools/derive.js");
  const { status } = spawnSync(process.execPath, [tool, "--into", fresh, "--committed-only"], {
    stdio: "inherit",
    cwd: root,
  });
  if (status !== 0) problems.push("the derived files could not be made; run npm run build first");
  const files = readdirSync(fresh, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name).slice(fresh.length + 1);
    const held = existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined;
    const same = held?.equals(readFileSync(join(fresh, path))) ?? false;
    if (!same) problems.push(`${path} is not what the declarations say; run npm run build`);
  }
  say(`derived: ${files.length} files compared`);
  rmSync(fresh, { recursive: true });
}

function checkLicences() {
  const packages = JSON.parse(readFileSync(join(root, "dist/packages.json"), "utf8"));
  const notice = readFileSync(join(root, "NOTICE"), "utf8");
  const shipped = [...new Set(SHIPPED.flatMap((part) => packages[part] ?? []))].sort();
  for (const name of shipped) {
    const { license = "none" } = JSON.parse(
      readFileSync(join(root, "node_modules", name, "package.json"), "utf8"),
    );
    if (!PERMISSIVE.has(license)) problems.push(`${name} ships under ${license}`);
    if (!notice.includes(`${name} `)) problems.push(`${name} (${license}) is missing in NOTICE`);
  }
  say(`licences: ${shipped.length} packages ship`);
}

function checkWith(what, [script]) {
  if (!existsSync(join(root, script))) return problems.push(`${script} is missing`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script)], {
    cwd: root,
    encoding: "utf8",
  });
  say(stdout.trim());
  if (status !== 0) problems.push(`${what}: ${stderr.trim()}`);
}
