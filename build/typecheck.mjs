/** Type-checks every room with its own libraries: a DOM type in the core must not compile. */
import { spawnSync } from "node:child_process";
import { readdirSync, existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const folders = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter(
    (file) => /(^|\/)tsconfig\.json$/.test(file) && !/node_modules|^dist|^tsconfig/.test(file),
  )
  .map((file) => file.replace(/\/tsconfig\.json$/, ""))
  .sort();

const tsc = join(root, "node_modules/typescript/bin/tsc");
const failed = folders.filter((folder) => {
  if (!existsSync(join(root, folder))) return false;
  // Only what has changed since the last run is checked again.
  const memory = join(root, "dist/.types", `${folder.replaceAll("/", "-")}.tsbuildinfo`);
  const incremental = ["--incremental", "--tsBuildInfoFile", memory];
  const { status } = spawnSync(process.execPath, [tsc, "-p", join(root, folder), ...incremental], {
    stdio: "inherit",
  });
  return status !== 0;
});
process.stdout.write(
  `types: ${folders.length - failed.length} rooms right, ${failed.length} wrong\n`,
);
process.exit(failed.length === 0 ? 0 : 1);
