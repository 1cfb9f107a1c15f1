/**
 * What the emulator is strict about, each with the page it was read on. `unverified` rules were seen
 * in practice or reported by others, not read in the vendor's documentation and not tried on a live
 * host: they stand on the manual checklist.
 *
 * @packageDocumentation
 */

const GUIDE = "https://developers.google.com/apps-script/guides";
const REFERENCE = "https://developers.google.com/apps-script/reference";
const ADD_ONS = "https://developers.google.com/workspace/add-ons";

interface Rule {
  readonly says: string;
  readonly source: `https://${string}` | "unverified";
}

export const RULES = {
  "unknown-member": {
    says: "A member that the service does not have throws, by name, as soon as it is read.",
    source: "unverified",
  },
  "service-at-load": {
    says: "Global code runs before every call, with the call's authorization: services fail in it.",
    source: `${ADD_ONS}/concepts/editor-auth-lifecycle`,
  },
  syntax: {
    says: "Private members, static fields and modules are syntax errors: ES2021 at most is parsed.",
    source: "unverified",
  },
  "auth-mode": {
    says: "In AuthMode.NONE only menus can be made; sidebars need AuthMode.FULL.",
    source: `${ADD_ONS}/concepts/editor-auth-lifecycle`,
  },
  scope: {
    says: "A method whose scope is not in the manifest throws and names the scope.",
    source: "https://developers.google.com/apps-script/concepts/scopes",
  },
  signature: {
    says: "Arguments of the wrong type throw in the service's own wording.",
    source: "unverified",
  },
  "values-shape": {
    says: "setValues and its like take a 2-D array of exactly the range's size.",
    source: `${REFERENCE}/spreadsheet/range#setValues(Object)`,
  },
  "outside-grid": {
    says: "A new sheet has 1,000 rows and 26 columns; a range outside the grid throws.",
    source: "unverified",
  },
  "typed-values": {
    says: "Strings are read as if typed: formulas from = and +, dates, numbers, TRUE, a leading '.",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption",
  },
  "text-format": {
    says: "In a cell formatted as plain text (@) a string stays as it is.",
    source: "unverified",
  },
  "cell-length": {
    says: "A cell holds at most 50,000 characters.",
    source: "https://support.google.com/drive/answer/37603",
  },
  "cell-limit": {
    says: "A spreadsheet holds at most 10 million cells.",
    source: "https://support.google.com/drive/answer/37603",
  },
  "own-realm": {
    says: "Arrays and dates are the script's own; blank cells are '' and missing sheets null.",
    source: `${REFERENCE}/spreadsheet/range#getValues()`,
  },
  protected: {
    says: "Writing a cell that the user may not edit throws.",
    source: `${REFERENCE}/spreadsheet/protection`,
  },
  "sheet-name": {
    says: "Two sheets cannot have one name.",
    source: "unverified",
  },
  "last-sheet": {
    says: "A spreadsheet keeps at least one visible sheet.",
    source: "unverified",
  },
  metadata: {
    says: "Developer metadata is added to whole rows, whole columns, sheets and spreadsheets only.",
    source: `${REFERENCE}/spreadsheet/range#addDeveloperMetadata(String)`,
  },
  "range-name": {
    says: "A name is letters, digits and underscores, and no cell address.",
    source: "https://support.google.com/docs/answer/63175",
  },
  answer: {
    says: "Parameters and answers of google.script.run are JSON-like; a Date in an answer turns the whole answer into null.",
    source: `${GUIDE}/html/reference/run`,
  },
  "private-function": {
    says: "The page can call every top-level function whose name does not end with an underscore.",
    source: `${GUIDE}/html/communication`,
  },
  "custom-function-write": {
    says: "A custom function can read the spreadsheet; it cannot write it or show anything.",
    source: `${GUIDE}/sheets/functions`,
  },
  "custom-function-time": {
    says: "A custom function has 30 seconds.",
    source: `${GUIDE}/sheets/functions`,
  },
  "custom-function-volatile": {
    says: "Arguments of a custom function cannot depend on NOW, RAND or RANDBETWEEN.",
    source: `${GUIDE}/sheets/functions`,
  },
  "custom-function-name": {
    says: "A custom function is a top-level function whose name does not end with an underscore.",
    source: `${GUIDE}/sheets/functions`,
  },
  spill: {
    says: "An array answer fills the cells to the right and below, and is an error when they are in use.",
    source: `${GUIDE}/sheets/functions`,
  },
  "lock-timeout": {
    says: "tryLock answers false and waitLock throws when another process holds the lock.",
    source: `${REFERENCE}/lock/lock`,
  },
  "property-size": {
    says: "A property value holds 9 kB.",
    source: `${GUIDE}/services/quotas`,
  },
  "run-time": {
    says: "A run has six minutes.",
    source: `${GUIDE}/services/quotas`,
  },
  "service-error": {
    says: "Any call may fail half-way through a run; what was written before it stands.",
    source: "unverified",
  },
  template: {
    says: "A page made from a template may hold <? ?>; a plain page shows them, so ours has none.",
    source: `${GUIDE}/html/templates`,
  },
  file: {
    says: "HtmlService knows only the HTML files of the project.",
    source: `${REFERENCE}/html/html-service`,
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** A refusal of the emulated service, in its own words where they are known. */
export class Fault extends Error {
  constructor(
    readonly rule: RuleId,
    message: string,
    override readonly name: "Exception" | "TypeError" = "Exception",
  ) {
    super(message);
  }
}
