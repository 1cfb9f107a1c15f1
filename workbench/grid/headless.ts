/**
 * The grid's calculation without a page, for tests of the host adapter.
 *
 * @packageDocumentation
 */
import { LocaleType, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { GridContent } from "./content";
import { engineOf } from "./engine";
import type { CellFunctions } from "./functions";
import { Grid } from "./grid";

export async function openHeadlessGrid(
  content: GridContent,
  functions: CellFunctions,
): Promise<Grid> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsFormulaPlugin],
  ]);
  const grid = new Grid(engineOf(univer), functions);
  await grid.load(content);
  return grid;
}
