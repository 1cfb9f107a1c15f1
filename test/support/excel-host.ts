import { ROOT } from "./root";
import type { HostPort } from "../../core/actions/port/port";
import type { Day } from "../../core/kernel/day";
import type { Language } from "../../core/kernel/language";
import { builtPart } from "./built";
import { builtFile, runBuilt } from "../emulators/excel/calculator";
import { openExcel, type ExcelOptions, type ExcelUnderTest } from "../emulators/excel/excel";
import type { PaneHost } from "../../pane/host";

builtPart("excel");

export const HOST_SCRIPT = "dist/excel/host.js";

/** What the built `host.js` gives the page. */
export interface BuiltHost {
  excelPort(options: {
    today: () => Day;
    language: () => Language;
    by: () => string | undefined;
  }): HostPort;
  excelPaneHost(): PaneHost;
  officeReady(wait?: (milliseconds: number) => Promise<void>): Promise<string>;
}

export interface ExcelHost {
  readonly excel: ExcelUnderTest;
  readonly host: BuiltHost;
  readonly port: HostPort;
}

/** The built add-in's host script inside an emulated Excel. */
export function openExcelHost(options: ExcelOptions = {}): ExcelHost {
  const excel = openExcel(ROOT, options);
  runBuilt(excel, ROOT, HOST_SCRIPT);
  const host = excel.sandbox.evaluate("KeelHost") as BuiltHost;
  const port = host.excelPort({
    today: () => 46112 as Day,
    language: () => "en",
    by: () => undefined,
  });
  return { excel, host, port };
}

/** Said once by every suite that runs a built file: which one it was. */
export function sayBuilt(...paths: readonly string[]): void {
  for (const path of paths) {
    const { sha256 } = builtFile(ROOT, path);
    process.stdout.write(`built file: ${path} sha256 ${sha256}\n`);
  }
}
