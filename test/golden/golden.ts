import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";

/** The one that Debian's openpyxl belongs to. */
export const PYTHON = "/usr/bin/python3";
export const OFFICE = "/usr/bin/soffice";

export const hasOpenpyxl = (): boolean => runs(PYTHON, ["-c", "import openpyxl"]);
export const hasLibreOffice = (): boolean => existsSync(OFFICE);

/** Skips loudly where a tool is missing, except in CI, where it must be there. */
export function needing(tools: Readonly<Record<string, boolean>>): jest.Describe {
  const missing = Object.entries(tools).filter(([, there]) => !there);
  if (missing.length === 0) return describe;
  const text = `not run, because this machine has no ${missing.map(([name]) => name).join(", ")}`;
  if (process.env["CI"]) throw new Error(text);
  console.warn(text);
  return describe.skip;
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A folder of its own for a test, removed with {@link Folder.remove}. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "keel-golden-"));

  write(name: string, bytes: Uint8Array): string {
    const path = join(this.path, name);
    writeFileSync(path, bytes);
    return path;
  }

  read(name: string): Uint8Array {
    return new Uint8Array(readFileSync(join(this.path, name)));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export function goldenBook(folder: Folder): Uint8Array {
  execFileSync(PYTHON, [join(__dirname, "make_golden.py"), join(folder.path, "golden.xlsx")]);
  return folder.read("golden.xlsx");
}

/** The workbook of an HR manager, see make_day_a.py. */
export function dayABook(folder: Folder): Uint8Array {
  execFileSync(PYTHON, [join(__dirname, "make_day_a.py"), join(folder.path, "day-a.xlsx")]);
  return folder.read("day-a.xlsx");
}

export interface BookFeatures {
  readonly features: Readonly<Record<string, unknown>>;
  readonly package: {
    readonly damaged: string | null;
    readonly dangling: readonly string[];
    readonly "types without part": readonly string[];
    readonly "parts without type": readonly string[];
    readonly sheets: readonly string[];
    readonly tables: readonly string[];
  };
}

/** What openpyxl and the parts say of a book. */
export function featuresOf(path: string): BookFeatures {
  const text = execFileSync(PYTHON, [join(__dirname, "features.py"), path], { encoding: "utf8" });
  return JSON.parse(text) as BookFeatures;
}

/** Inflated bytes of every part, as another program inflates them. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> =>
  unzipSync(bytes);

/** LibreOffice calculates every formula when it opens the file, not only those without a value. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The same book after LibreOffice has opened, calculated and saved it. */
export function recalculated(folder: Folder, path: string): Uint8Array {
  const profile = join(folder.path, "profile");
  const out = join(folder.path, "recalculated");
  execFileSync("mkdir", ["-p", join(profile, "user"), out]);
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE);
  execFileSync(
    OFFICE,
    [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      out,
      path,
    ],
    { stdio: "ignore", timeout: 240_000 },
  );
  const name = path.replace(/^.*\//, "");
  return new Uint8Array(readFileSync(join(out, name)));
}
