import { SheetsEmulator, type Project } from "../emulators/sheets/emulator";
import { bookFrom } from "../emulators/sheets/from-spec";
import type { RuleId } from "../emulators/sheets/rules";
import type { BookSpec } from "../support/book";

const SPEC: BookSpec = {
  sheets: [
    {
      name: "Data",
      rows: [
        [46112, 1200, "text"],
        [null, 2, 3],
      ],
      formats: { A1: "yyyy-mm-dd" },
    },
    { name: "Locked", protected: true, rows: [["keep"]] },
  ],
};

export const SCOPES = ["spreadsheets.currentonly", "script.container.ui"];

/** A spreadsheet with two sheets and a script of the test's own. */
export function emulator(
  server: string,
  scopes = SCOPES,
  more: Partial<Project> = {},
): SheetsEmulator {
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const project = { server, manifest: JSON.stringify({ oauthScopes }), ...more };
  return new SheetsEmulator(project, { book: bookFrom(SPEC), customTime: 200 });
}

/** Runs a body as the function the page calls. */
export const calling = (body: string, scopes?: readonly string[]): unknown =>
  emulator(`function run(input) { ${body} }`, scopes === undefined ? undefined : [...scopes]).call(
    "run",
  );

interface Refusal {
  readonly message: string;
  readonly rule?: RuleId;
}

/** What a program is refused with; an empty message when it runs. */
export function refusalOf(program: () => unknown): Refusal {
  try {
    program();
  } catch (error) {
    const { message, rule } = error as { message: string; rule?: RuleId };
    return { message, ...(rule === undefined ? {} : { rule }) };
  }
  return { message: "" };
}

export const DATA = `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Data");`;
