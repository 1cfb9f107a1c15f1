/**
 * The agenda of a review in words: the lines of its sheet, and the text to send round.
 *
 * @packageDocumentation
 */
import type { Agenda, AgendaEntry } from "../actions/review/agenda";
import type { AgendaRow } from "../actions/review/agenda-sheet";
import { figureText } from "../decompose/figure";
import { isoOfDay } from "../kernel/day";
import type { Language } from "../kernel/language";
import { wordOf } from "../model/vocabulary";
import { AGENDA_TOPICS, type KrKind } from "../model/words";
import { courseSentences } from "./course";
import { NOT_PAY } from "./not-pay";

/** Held or broken, and no distance covered. */
const BOUNDS: ReadonlySet<KrKind> = new Set(["at_least", "at_most", "within"] as const);

interface AgendaWords {
  readonly title: (day: string) => string;
  readonly score: (score: string) => string;
  readonly empty: string;
  readonly due: (day: string) => string;
  readonly decided: (day: string) => string;
  readonly approve: string;
  readonly unblock: string;
  readonly progress: (status: string, progress: string | undefined) => string;
  readonly askWhy: string;
  readonly colon: string;
  readonly comma: string;
}

const WORDS: Readonly<Record<Language, AgendaWords>> = {
  en: {
    title: (day) => `Review of ${day}`,
    score: (score) => `Score of all objectives: ${score}`,
    empty: "Nothing to decide: no signal, nothing off course, nothing to approve.",
    due: (day) => `due ${day}`,
    decided: (day) => `decided ${day}`,
    approve: "approve or decline",
    unblock: "clear it or say who does",
    progress: (status, progress) =>
      progress === undefined ? status : `${status}, progress ${progress}`,
    askWhy: "say what is in the way",
    colon: ": ",
    comma: ", ",
  },
  zh: {
    title: (day) => `${day}复盘`,
    score: (score) => `全部目标评分：${score}`,
    empty: "没有需要决定的事项：无异常信号、无偏离项、无待批准变更。",
    due: (day) => `截止${day}`,
    decided: (day) => `${day}决定`,
    approve: "批准或不批准",
    unblock: "排除阻碍，或明确由谁排除",
    progress: (status, progress) =>
      progress === undefined ? status : `${status}，完成进度${progress}`,
    askWhy: "说明阻碍是什么",
    colon: "：",
    comma: "，",
  },
};

/** One row per entry, ready for the sheet. */
export const agendaRows = (agenda: Agenda, language: Language): readonly AgendaRow[] =>
  agenda.entries.map((entry) => ({
    topic: wordOf("agendaTopic", entry.topic, language),
    ...lineOf(entry, language),
  }));

function lineOf(entry: AgendaEntry, language: Language): Omit<AgendaRow, "topic"> {
  const words = WORDS[language];
  if ("decision" in entry) {
    const { decision, owner, date, due } = entry.decision;
    const when = [
      ...(date === undefined ? [] : [words.decided(isoOfDay(date))]),
      ...(due === undefined ? [] : [words.due(isoOfDay(due))]),
    ];
    return { item: decision, standing: when.join(words.comma), ...(owner && { owner }) };
  }
  if ("item" in entry) {
    const { kpi, reading } = entry.item;
    return {
      item: kpi.name,
      standing: courseSentences(language).course(reading),
      nextStep: wordOf("nextStep", reading.step, language),
      ...(kpi.owner !== undefined && { owner: kpi.owner }),
    };
  }
  if ("change" in entry) {
    const { action, title, itemId, from = "", to = "", proposedBy, reason = "" } = entry.change;
    const what = [from, to].filter((text) => text !== "").join(" → ");
    return {
      item: `${wordOf("changeAction", action, language)} · ${title ?? itemId}`,
      standing: [what, reason].filter((text) => text !== "").join(words.comma),
      nextStep: words.approve,
      ...(proposedBy !== undefined && { owner: proposedBy }),
    };
  }
  if ("checkIn" in entry) {
    const { blocker = "", by } = entry.checkIn;
    const owner = by === undefined ? {} : { owner: by };
    return { item: entry.title, standing: blocker, nextStep: words.unblock, ...owner };
  }
  const { keyResult, status, progress } = entry.tracked;
  const owner = keyResult.owner === undefined ? {} : { owner: keyResult.owner };
  if (entry.topic === "not_doing") {
    return { item: keyResult.title, standing: keyResult.note ?? "", ...owner };
  }
  const done =
    progress === undefined || BOUNDS.has(keyResult.kind)
      ? undefined
      : figureText(Math.round(progress * 100) / 100, "%");
  return {
    item: keyResult.title,
    standing: words.progress(wordOf("status", status, language), done),
    nextStep: words.askWhy,
    ...owner,
  };
}

/** The review as Markdown, for a chat or a wiki. */
export function agendaText(agenda: Agenda, language: Language): string {
  const words = WORDS[language];
  const rows = agendaRows(agenda, language);
  const lines = [`# ${words.title(isoOfDay(agenda.asOf))}`, ""];
  if (agenda.score !== undefined) {
    lines.push(words.score(figureText(Math.round(agenda.score * 100) / 100)), "");
  }
  for (const topic of AGENDA_TOPICS) {
    const title = wordOf("agendaTopic", topic, language);
    const own = rows.filter((row) => row.topic === title);
    if (own.length === 0) continue;
    lines.push(`## ${title}`, "", ...own.map((row) => bullet(row, words)), "");
  }
  if (rows.length === 0) lines.push(words.empty, "");
  return [...lines, `_${NOT_PAY[language]}_`, ""].join("\n");
}

function bullet({ item, standing, nextStep, owner }: AgendaRow, words: AgendaWords): string {
  const whose = owner === undefined ? "" : ` (${plain(owner)})`;
  const says = standing === "" ? "" : `${words.colon}${plain(standing)}`;
  const step = nextStep === undefined ? "" : ` → ${nextStep}`;
  return `- **${plain(item)}**${whose}${says}${step}`;
}

/** Cells are text, never markup. */
const plain = (text: string): string =>
  text.replace(/\s*\n\s*/g, " ").replace(/([\\`*_[\]<>#|])/g, "\\$1");
