/**
 * `SpreadsheetApp`: the active spreadsheet, flush, and builders of rules.
 *
 * @packageDocumentation
 */
import { spreadsheetObject } from "./spreadsheet";
import type { Members } from "./realm";
import type { Run } from "./run";
import { uiObject } from "./ui";

export const spreadsheetApp = (run: Run): object =>
  run.realm.facade("SpreadsheetApp", {
    getActiveSpreadsheet: run.looking("SpreadsheetApp.getActiveSpreadsheet", () =>
      spreadsheetObject(run),
    ),
    getActive: run.looking("SpreadsheetApp.getActive", () => spreadsheetObject(run)),
    openById: run.wide("SpreadsheetApp.openById", () => spreadsheetObject(run)),
    flush: run.flushing("SpreadsheetApp.flush"),
    getUi: run.menu("SpreadsheetApp.getUi", () => uiObject(run)),
    newDataValidation: run.looking("SpreadsheetApp.newDataValidation", () => validation(run)),
    newConditionalFormatRule: run.looking("SpreadsheetApp.newConditionalFormatRule", () =>
      condition(run),
    ),
    ProtectionType: enumeration(run, "ProtectionType", ["SHEET", "RANGE"]),
  });

/** Constants that stand for themselves. */
export const enumeration = (run: Run, name: string, values: readonly string[]): object =>
  run.realm.facade(
    name,
    Object.fromEntries(values.map((value) => [value, run.realm.facade(value, {}, value)])),
  );

/** Builder methods that note their arguments and answer the builder. */
function noting(run: Run, className: string, names: readonly string[]): object {
  const model: Record<string, unknown> = {};
  const holder: { facade?: object } = {};
  const own = (): object => holder.facade ?? {};
  const entries = names.map((name) => [
    name,
    run.looking(`${className}.${name}`, (...args: readonly unknown[]) => {
      model[name] = args.map((one) => run.realm.modelOf(one) ?? one);
      return own();
    }),
  ]);
  const build = run.looking(`${className}.build`, () =>
    run.realm.facade(className.replace("Builder", ""), {}, model),
  );
  const members = { ...(Object.fromEntries(entries) as Members), build };
  holder.facade = run.realm.facade(className, members, model);
  return holder.facade;
}

function validation(run: Run): object {
  return noting(run, "DataValidationBuilder", [
    "requireValueInList",
    "requireNumberBetween",
    "requireDate",
    "setAllowInvalid",
    "setHelpText",
  ]);
}

function condition(run: Run): object {
  return noting(run, "ConditionalFormatRuleBuilder", [
    "whenTextEqualTo",
    "whenNumberLessThan",
    "whenNumberGreaterThanOrEqualTo",
    "setBackground",
    "setFontColor",
    "setBold",
    "setItalic",
    "setStrikethrough",
    "setRanges",
  ]);
}
