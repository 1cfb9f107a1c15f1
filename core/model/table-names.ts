/**
 * What Keel calls its sheets and native tables when it creates them. Users may rename both.
 *
 * @packageDocumentation
 */
import type { Bilingual } from "../kernel/language";
import type { TableKind } from "./table";

/** Sheet names, at most 31 characters and without `: \ / ? * [ ]`. */
export const SHEET_NAMES: { readonly [Kind in TableKind]: Bilingual } = {
  kpis: { en: "KPIs", zh: "KPI指标" },
  history: { en: "KPI history", zh: "KPI历史" },
  okrs: { en: "OKRs", zh: "OKR" },
  links: { en: "Links", zh: "对齐关系" },
  checkIns: { en: "Check-ins", zh: "进展记录" },
  checkInSheet: { en: "Check-in sheet", zh: "进展更新表" },
  changes: { en: "Changes", zh: "变更记录" },
  events: { en: "Events", zh: "外部事件" },
  decisions: { en: "Decisions", zh: "决定事项" },
  agenda: { en: "Review agenda", zh: "复盘议程" },
  closing: { en: "Close of cycle", zh: "周期收尾" },
  teams: { en: "Teams", zh: "部门" },
  settings: { en: "Keel settings", zh: "Keel设置" },
};

/** Names of native tables: letters only, so that every host takes them. */
export const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  kpis: "KeelKPIs",
  history: "KeelHistory",
  okrs: "KeelOKRs",
  links: "KeelLinks",
  checkIns: "KeelCheckIns",
  checkInSheet: "KeelCheckInSheet",
  changes: "KeelChanges",
  events: "KeelEvents",
  decisions: "KeelDecisions",
  agenda: "KeelAgenda",
  closing: "KeelClosing",
  teams: "KeelTeams",
  settings: "KeelSettings",
};

/** Document setting that points to the table of a kind, by the host's id. */
export const tablePointer = (kind: TableKind): string => `keel.table.${kind}`;

/** Leads the id in the Note of a key result that goes on from an earlier cycle. */
export const CARRIED_OVER: Bilingual = { en: "Carried over from", zh: "结转自" };

/** What stands in the Objective column of rows that no objective of their own carries. */
export const ROW_TITLES = {
  guardrails: { en: "Guardrails", zh: "底线指标" },
  notDoing: { en: "Not-doing list", zh: "本期不做清单" },
} as const satisfies Readonly<Record<string, Bilingual>>;
