/**
 * `npm run check`: what is derived from the declarations is what the repository holds, the manifest
 * is valid, what would be pushed to Google is what we mean to push, and every package that ships has
 * a permissive licence and stands in NOTICE.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isPermissive, noticeText, shippedPackages } from "./notice.mjs";

const root = join(import.meta.dirname, "..");
const problems = [];
const say = (line) => process.stdout.write(`${line}\n`);

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
  const shipped = shippedPackages();
  for (const one of shipped.filter((one) => !isPermissive(one))) {
    problems.push(`${one.name} ships under ${one.license}`);
  }
  if (readFileSync(join(root, "NOTICE"), "utf8") !== noticeText()) {
    problems.push("NOTICE does not list what ships; run npm run build");
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
