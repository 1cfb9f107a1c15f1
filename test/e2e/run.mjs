/**
 * `npm run e2e`: every *.e2e.mjs file of this folder, in order, against the built products.
 *
 * A file exports `needs`, the parts of dist/ it opens, and `tests`, pairs of a name and a function.
 * Words behind the command choose files: `npm run e2e -- workbench`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { executablePath, hasBrowser } from "./browser.mjs";

const root = join(import.meta.dirname, "../..");
const wanted = process.argv.slice(2);

if (!hasBrowser()) {
  process.stderr.write(`No Chromium at ${executablePath}; set KEEL_CHROMIUM.\n`);
  process.stdout.write(process.env.CI ? "0 passed, 1 failed\n" : "0 passed, 0 failed (skipped)\n");
  process.exit(process.env.CI ? 1 : 0);
}

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".e2e.mjs"))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();
const suites = await Promise.all(
  files.map(async (name) => ({
    name: name.replace(".e2e.mjs", ""),
    ...(await import(pathToFileURL(join(import.meta.dirname, name)).href)),
  })),
);

const missing = new Set(
  suites.flatMap(({ needs = [] }) => needs).filter((part) => !existsSync(join(root, part))),
);
if (missing.size > 0) {
  process.stdout.write(`Building first: ${[...missing].join(", ")} is missing.\n`);
  const { status } = spawnSync(process.execPath, [join(root, "build/build.mjs")], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

let [passed, failed] = [0, 0];
for (const { name, tests } of suites) {
  for (const [what, run] of tests) {
    const start = Date.now();
    try {
      await run();
      passed++;
      process.stdout.write(`ok      ${name}: ${what} (${Date.now() - start} ms)\n`);
    } catch (fault) {
      failed++;
      process.stdout.write(`FAILED  ${name}: ${what}\n`);
      process.stdout.write(`${String(fault?.stack ?? fault).replace(/^/gm, "        ")}\n`);
    }
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
