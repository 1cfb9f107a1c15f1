import { RULES, type RuleId } from "../emulators/sheets/rules";
import { calling, DATA, emulator, refusalOf, SCOPES } from "./scripts";

/** Programs that look right and fail on the real host, with the rule they break. */
const WRONG: readonly (readonly [why: string, rule: RuleId, run: () => unknown, says: RegExp])[] = [
  [
    "a service call in global code",
    "service-at-load",
    () =>
      emulator("const id = SpreadsheetApp.getActiveSpreadsheet().getId(); function run() {}").call(
        "run",
      ),
    /permission to call SpreadsheetApp\.getActiveSpreadsheet/,
  ],
  [
    "reading the document in onOpen without authorization",
    "auth-mode",
    () =>
      emulator("function onOpen() { SpreadsheetApp.getActiveSpreadsheet().getName(); }").open(
        "NONE",
      ),
    /permission to call SpreadsheetApp\.getActiveSpreadsheet/,
  ],
  [
    "a sidebar shown while the document opens",
    "auth-mode",
    () =>
      emulator(
        "function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); }",
      ).open("LIMITED"),
    /permission to call Ui\.showSidebar/,
  ],
  [
    "another spreadsheet opened with the scope for the current one",
    "scope",
    () => calling(`SpreadsheetApp.openById("1");`),
    /permissions are not sufficient to call SpreadsheetApp\.openById\. Required permissions: .*auth\/spreadsheets\)/,
  ],
  [
    "a sidebar without its scope",
    "scope",
    () =>
      calling("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''));", [
        "spreadsheets.currentonly",
      ]),
    /script\.container\.ui/,
  ],
  [
    "a method that Office.js has and Google has not",
    "unknown-member",
    () => calling(`${DATA} sheet.getUsedRange();`),
    /Sheet\.getUsedRange/,
  ],
  [
    "a timer",
    "unknown-member",
    () => calling("setTimeout(() => 1, 10);"),
    /setTimeout is not defined/,
  ],
  [
    "a list where rows are wanted",
    "signature",
    () => calling(`${DATA} sheet.getRange(1, 1, 1, 3).setValues([1, 2, 3]);`),
    /^The parameters \(number\[\]\) don't match the method signature for SpreadsheetApp\.Range\.setValues\.$/,
  ],
  [
    "too few rows",
    "values-shape",
    () => calling(`${DATA} sheet.getRange(1, 1, 2, 1).setValues([[1]]);`),
    /^The number of rows in the data does not match the number of rows in the range\. The data has 1 but the range has 2\.$/,
  ],
  [
    "too many columns",
    "values-shape",
    () => calling(`${DATA} sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]]);`),
    /^The number of columns in the data does not match .* The data has 3 but the range has 2\.$/,
  ],
  [
    "a table of 27 columns on a new sheet of 26",
    "outside-grid",
    () =>
      calling(`SpreadsheetApp.getActiveSpreadsheet().insertSheet("New", 1).getRange(1, 1, 1, 27);`),
    /outside the dimensions of the sheet/,
  ],
  [
    "a sheet that is not there",
    "own-realm",
    () => calling(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Gone").getRange("A1");`),
    /Cannot read properties of null/,
  ],
  [
    "a write to a protected sheet",
    "protected",
    () =>
      calling(
        `SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Locked").getRange("A1").setValue(1);`,
      ),
    /edit a protected cell or object/,
  ],
  [
    "metadata on a block of cells",
    "metadata",
    () => calling(`${DATA} sheet.getRange("A1:B2").addDeveloperMetadata("keel");`),
    /arbitrary ranges is not currently supported/,
  ],
  [
    "two sheets of one name",
    "sheet-name",
    () => calling(`SpreadsheetApp.getActiveSpreadsheet().insertSheet("Data", 1);`),
    /already exists/,
  ],
  [
    "a property of ten kilobytes",
    "property-size",
    () =>
      calling(`PropertiesService.getDocumentProperties().setProperty("undo", "x".repeat(10240));`),
    /Argument too large: value/,
  ],
  [
    "a text of 50,001 characters",
    "cell-length",
    () => calling(`${DATA} sheet.getRange("A1").setValue("x".repeat(50001));`),
    /maximum of 50000 characters/,
  ],
  ["a private member", "syntax", () => emulator("class Box { #held = 1; }"), /SyntaxError/],
  [
    "a private function called from the page",
    "private-function",
    () => emulator("function secret_() {}").call("secret_"),
    /google\.script\.run\.secret_ is not a function/,
  ],
  [
    "a function made at run time",
    "private-function",
    () => emulator("globalThis.late = function () { return 1; };").call("late"),
    /late is not a function/,
  ],
  [
    "a Date handed to the server",
    "answer",
    () => emulator("function run(day) { return day; }").call("run", { day: new Date() }),
    /illegal value in property: Date/,
  ],
  [
    "a template tag in a plain page",
    "template",
    () =>
      emulator("function run() { HtmlService.createHtmlOutputFromFile('page'); }", SCOPES, {
        pages: { page: "<p><?= name ?></p>" },
      }).call("run"),
    /<\?/,
  ],
];

it.each(WRONG)("refuses %s (%s)", (_why, rule, run, says) => {
  const refusal = refusalOf(run);
  expect(refusal.message).toMatch(says);
  expect(refusal.rule ?? rule).toBe(rule);
});

it("says of every rule where it was read, or that it was not", () => {
  for (const { says, source } of Object.values(RULES)) {
    expect(says.length).toBeGreaterThan(20);
    expect(source).toMatch(/^(?:https:\/\/[\w.]+google\.com\/.+|unverified)$/);
  }
});
