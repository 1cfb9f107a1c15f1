/**
 * Cell functions of the built add-in, called as Excel calls them: `keel calc --host excel`.
 *
 * @packageDocumentation
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CellFunctions, type Blanks, type CalcAnswer, type Metadata } from "./cell-functions";
import { openExcel, type ExcelOptions, type ExcelUnderTest } from "./excel";

export interface BuiltFile {
  readonly path: string;
  readonly sha256: string;
}

export interface Calculator {
  call(fn: string, args: readonly unknown[]): Promise<CalcAnswer>;
  readonly built: readonly BuiltFile[];
}

const FUNCTIONS = "dist/excel/functions.js";
const METADATA = "dist/excel/functions.json";

/** @param root - folder of the repository; by default the one this file was built in. */
export async function openCalculator(
  root = join(__dirname, "..", ".."),
  options: ExcelOptions & { readonly blanks?: Blanks } = {},
): Promise<Calculator> {
  const metadata = JSON.parse(readFileSync(join(root, METADATA), "utf8")) as Metadata;
  const functions: CellFunctions = new CellFunctions(
    metadata,
    (message) => {
      excel.executor.calculating = true;
      excel.send(message);
      excel.executor.calculating = false;
    },
    options.blanks,
  );
  const excel = openExcel(root, options, () => functions.object);
  runBuilt(excel, root, FUNCTIONS);
  await ready(excel);
  return {
    call: (fn, args) => functions.call(fn, args),
    built: [FUNCTIONS, METADATA].map((path) => builtFile(root, path)),
  };
}

/** Loads a built script into the page, as its `script` element would. */
export function runBuilt({ sandbox }: ExcelUnderTest, root: string, path: string): void {
  sandbox.run(readFileSync(join(root, path), "utf8"), path);
}

export const builtFile = (root: string, path: string): BuiltFile => ({
  path,
  sha256: createHash("sha256")
    .update(readFileSync(join(root, path)))
    .digest("hex"),
});

/** Microsoft's runtime tells the host when it takes calls. */
export const ready = ({ executor }: ExcelUnderTest): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (executor.takesCalls) resolve();
      else setImmediate(look);
    };
    look();
  });
