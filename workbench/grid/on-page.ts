/**
 * The grid on the page: with its formula bar and sheet tabs, without its ribbon, whose buttons set
 * looks that a saved file would not keep.
 *
 * @packageDocumentation
 */
import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionsZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import type { Language } from "../../core";
import { engineOf } from "./engine";
import type { CellFunctions } from "./functions";
import { Grid, LOCALES } from "./grid";

/** An empty grid inside an element; a workbook is loaded next. */
export function gridOnPage(
  container: HTMLElement,
  language: Language,
  functions: CellFunctions,
): Grid {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEn, conditionsEn, validationEn),
      [LocaleType.ZH_CN]: mergeLocales(coreZh, conditionsZh, validationZh),
    },
  });
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, disableAutoFocus: true }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  univer.registerPlugins(presets.flatMap(({ plugins }) => plugins.map(asPair)));
  return new Grid(engineOf(univer), functions);
}

type PresetPlugin = ReturnType<typeof UniverSheetsCorePreset>["plugins"][number];

const asPair = (plugin: PresetPlugin): Parameters<Univer["registerPlugins"]>[0][number] =>
  (Array.isArray(plugin) ? plugin : [plugin]) as Parameters<Univer["registerPlugins"]>[0][number];
