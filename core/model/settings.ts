/**
 * The Settings table: what Keel needs to know of a workbook, in words people can read and change.
 *
 * @packageDocumentation
 */
import type { Bilingual } from "../kernel/language";
import { plainWord } from "../kernel/plain-word";

interface Setting extends Bilingual {
  /** Defined name of the cell that holds the value, where formulas read it. */
  readonly name?: string;
  /** Value in a new workbook. `asOf` is a formula and has none. */
  readonly initial?: number | string;
}

export const SETTINGS = {
  asOf: { en: "As of", zh: "统计日期", name: "Keel_AsOf" },
  ahead: { en: "Ahead from pace", zh: "超前：进度比不低于", name: "Keel_Ahead", initial: 1.1 },
  onTrack: {
    en: "On track from pace",
    zh: "正常：进度比不低于",
    name: "Keel_OnTrack",
    initial: 0.9,
  },
  atRisk: {
    en: "At risk from pace",
    zh: "有风险：进度比不低于",
    name: "Keel_AtRisk",
    initial: 0.7,
  },
  grace: {
    en: "Grace, share of the cycle",
    zh: "周期初期宽限占比",
    name: "Keel_Grace",
    initial: 0.15,
  },
  checkInEvery: { en: "Check-in every, days", zh: "进展更新间隔（天）", initial: 7 },
  formulas: { en: "Formulas", zh: "公式写法", initial: "native" },
  highestKpi: { en: "Highest KPI number", zh: "已用最大KPI编号", initial: 0 },
  highestObjective: { en: "Highest objective number", zh: "已用最大目标编号", initial: 0 },
  highestKeyResult: { en: "Highest key result number", zh: "已用最大关键结果编号", initial: 0 },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingKey = keyof typeof SETTINGS;

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

/** How Score and Status are written: as formulas of the host, with Keel's functions, or as values. */
export const FORMULA_STYLES = ["native", "keel", "values"] as const;
export type FormulaStyle = (typeof FORMULA_STYLES)[number];

/** The setting a Key cell names, in either language. */
export function readSettingKey(text: string): SettingKey | undefined {
  const plain = plainWord(text);
  return SETTING_KEYS.find((key) => {
    const { en, zh } = SETTINGS[key];
    return [key, en, zh].some((word) => plainWord(word) === plain);
  });
}

/** Longer things a workbook keeps for Keel, each in a row of its own under a name. */
export const KEPT = {
  reading: { en: "Table reading: ", zh: "表格读法：" },
  mapping: { en: "Import mapping: ", zh: "导入对应：" },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type KeptKind = keyof typeof KEPT;
export const KEPT_KINDS = Object.keys(KEPT) as readonly KeptKind[];

/** The name behind the words of a Key cell, in either language; `undefined` where it keeps another thing. */
export function readKeptKey(kind: KeptKind, text: string): string | undefined {
  const { en, zh } = KEPT[kind];
  const start = [en, zh].find((words) => text.startsWith(words.trim()));
  const name = start === undefined ? "" : text.slice(start.trim().length).trim();
  return name === "" ? undefined : name;
}
