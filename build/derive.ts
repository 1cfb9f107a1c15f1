/**
 * Writes every file that is derived from the declarations: `derive.js --into FOLDER
 * [--committed-only]`.
 *
 * @packageDocumentation
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DerivedFile } from "./derived";
import { derived as functionReference } from "./function-reference";
import { derived as pane } from "../pane/help/derive";
import { derived as excel } from "../excel-addin/derive";
import { derived as sheets } from "../sheets-addon/derive";

/** What each room derives. */
const ROOMS: readonly (() => readonly DerivedFile[])[] = [functionReference, pane, excel, sheets];

function folderIn(args: readonly string[]): string {
  const flag = args.indexOf("--into");
  const folder = flag < 0 ? undefined : args[flag + 1];
  if (folder === undefined) throw new Error("derive.js needs --into FOLDER");
  return folder;
}

const args = process.argv.slice(2);
const into = folderIn(args);
const committedOnly = args.includes("--committed-only");

for (const { path, text, committed } of ROOMS.flatMap((derived) => derived())) {
  if (committedOnly && !committed) continue;
  const file = join(into, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
