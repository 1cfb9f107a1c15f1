/**
 * The review as one page to print: no script, no link, nothing from a cell but text.
 *
 * @packageDocumentation
 */
import type { Agenda } from "../actions/review/agenda";
import type { CloseView } from "../actions/review/close-view";
import type { TrackView } from "../actions/book/views";
import { figureText } from "../decompose/figure";
import { isoOfDay } from "../kernel/day";
import type { Bilingual, Language } from "../kernel/language";
import { headerOf } from "../model/headers";
import { wordOf } from "../model/vocabulary";
import { AGENDA_TOPICS } from "../model/words";
import { agendaRows } from "./agenda";
import { closeSentences } from "./close";
import { NOT_PAY } from "./not-pay";
import { REVIEW_METHOD } from "./review-method";

export interface ReviewPage {
  readonly agenda: Agenda;
  readonly track: TrackView;
  readonly close: CloseView;
}

const WORDS = {
  title: { en: "Review", zh: "复盘" },
  objectives: { en: "Objectives and key results", zh: "目标与关键结果" },
  close: { en: "Close of cycle", zh: "周期收尾" },
  method: { en: "Why, and how it is scored", zh: "评分说明" },
  original: { en: "original", zh: "原目标评分" },
  empty: {
    en: "Nothing to decide: no signal, nothing off course, nothing to approve.",
    zh: "没有需要决定的事项：无异常信号、无偏离项、无待批准变更。",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const STYLE = `
body{font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1b1b1b;max-width:960px;margin:24px auto;padding:0 16px}
h1{font-size:24px;margin:0}h2{font-size:17px;margin:24px 0 8px;border-bottom:1px solid #c8c8c8}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #c8c8c8;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eef3f5}tr{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}
td.n{text-align:right;white-space:nowrap}tr.o td{font-weight:600}.q{color:#555}
@page{size:A4;margin:15mm}@media print{body{margin:0;padding:0;max-width:none;font-size:11px}}
`;

/** A whole document, for a file or a new window. */
export function reviewPage({ agenda, track, close }: ReviewPage, language: Language): string {
  const say = (name: keyof typeof WORDS): string => escaped(WORDS[name][language]);
  const day = isoOfDay(agenda.asOf);
  const title = `${say("title")} ${day}`;
  const closing = closeSentences(close, language);
  return [
    `<!doctype html><html lang="${language === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title><style>${STYLE}</style></head><body>`,
    `<h1>${title}</h1><p class="q">${escaped(NOT_PAY[language])}</p>`,
    ...agendaSections(agenda, language),
    ...(agenda.entries.length === 0 ? [`<p>${say("empty")}</p>`] : []),
    ...(track.objectives.length === 0 ? [] : [`<h2>${say("objectives")}</h2>`]),
    ...(track.objectives.length === 0 ? [] : [objectives(track, language)]),
    ...(closing.length === 0 ? [] : [`<h2>${say("close")}</h2>`, list(closing)]),
    `<h2>${say("method")}</h2>`,
    list([...REVIEW_METHOD.map((one) => one[language]), NOT_PAY[language]]),
    "</body></html>\n",
  ].join("\n");
}

function agendaSections(agenda: Agenda, language: Language): readonly string[] {
  const header = (["item", "standing", "nextStep", "owner"] as const).map((field) =>
    headerOf("agenda", field, language),
  );
  return AGENDA_TOPICS.flatMap((topic) => {
    const entries = agenda.entries.filter((one) => one.topic === topic);
    if (entries.length === 0) return [];
    const rows = agendaRows({ ...agenda, entries }, language).map(
      ({ item, standing, nextStep = "", owner = "" }) =>
        `<tr>${[item, standing, nextStep, owner].map(cell).join("")}</tr>`,
    );
    return [`<h2>${escaped(wordOf("agendaTopic", topic, language))}</h2>`, table(header, rows)];
  });
}

function objectives({ objectives: all }: TrackView, language: Language): string {
  const header = (["keyResult", "owner", "score", "status"] as const).map((field) =>
    headerOf("okrs", field, language),
  );
  const rows = all.flatMap(({ objective, score, band, original, keyResults }) => {
    const before =
      original === undefined ? "" : ` (${WORDS.original[language]} ${rounded(original.score)})`;
    const colour = band === undefined ? "" : wordOf("band", band, language);
    const name = objective.title === "" ? objective.id : objective.title;
    return [
      `<tr class="o">${cell(name)}${cell("")}${number(score, before)}${cell(colour)}</tr>`,
      ...keyResults.map(({ keyResult, score: own, status }) => {
        const cells = `${cell(keyResult.title)}${cell(keyResult.owner ?? "")}`;
        return `<tr>${cells}${number(own)}${cell(wordOf("status", status, language))}</tr>`;
      }),
    ];
  });
  return table(header, rows);
}

const table = (header: readonly string[], rows: readonly string[]): string =>
  `<table><thead><tr>${header.map((text) => `<th>${escaped(text)}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;

const list = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;

const cell = (text: string): string => `<td>${escaped(text)}</td>`;

const number = (value: number | undefined, more = ""): string =>
  `<td class="n">${value === undefined ? "" : escaped(`${rounded(value)}${more}`)}</td>`;

const rounded = (value: number): string => figureText(Math.round(value * 100) / 100);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
