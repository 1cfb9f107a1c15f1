import type { Draft, DraftKeyResult } from "../decompose/draft-types";
import { ok } from "../kernel/result";
import {
  defineFunction,
  language,
  number,
  optional,
  single,
  text,
  wordCell,
  type ResultCell,
} from "./define";
import { draftOkr, knownLibrary, kpiToDraft } from "./on-first-use";
import type { NotedItem } from "./sentence";

const FEWEST = 2;
const MOST = 5;

/** The same draft in both languages: the call says one of them. */
interface Drafts {
  readonly en: Draft;
  readonly zh: Draft;
}

export const KPI_TO_OKR = defineFunction({
  id: "KPI_TO_OKR",
  parameters: {
    kpi: single(text),
    baseline: single(optional(number)),
    count: single(optional(number)),
    language,
  },
  rules: {},
  readsLibrary: true,
  returns: [
    { name: "objective", format: "text" },
    { name: "key_result", format: "text" },
    { name: "kind", format: "word" },
    { name: "baseline", format: "number" },
    { name: "target", format: "number" },
    { name: "unit", format: "text" },
    { name: "link", format: "word" },
    { name: "contribution", format: "number" },
    { name: "base", format: "word" },
    { name: "weight", format: "number" },
    { name: "note", format: "text" },
  ],
  examples: [
    {
      args: ["线上销售额增长30%", null, 2],
      value: [
        [
          "Make it easy to find, choose and buy",
          "Bring in more visitors who look to buy",
          "reach",
          "",
          "",
          "visitors",
          "factor",
          "",
          "",
          "",
          "Baseline wanted: enter where it stands today. Target wanted: enter the value to reach.",
        ],
        [
          "Make it easy to find, choose and buy",
          "Turn more visits into orders",
          "reach",
          "",
          "",
          "%",
          "factor",
          "",
          "",
          "",
          "Baseline wanted: enter where it stands today. Target wanted: enter the value to reach.",
        ],
      ],
    },
  ],
  compute: ({ kpi, baseline, count }) => {
    const input = kpiToDraft({ id: "", name: kpi, ...(baseline !== undefined && { baseline }) });
    const wanted = count === undefined ? {} : { count: withinCount(count) };
    const draft = (tongue: "en" | "zh"): Draft =>
      draftOkr(input, { language: tongue, library: knownLibrary(), ...wanted });
    return ok(rowsOf({ en: draft("en"), zh: draft("zh") }));
  },
});

const withinCount = (count: number): number => Math.min(MOST, Math.max(FEWEST, Math.round(count)));

const both = (en: string, zh: string): ResultCell => ({ sentence: { code: "bilingual", en, zh } });

/** A row per key result; one with the questions when Keel does not know the KPI. */
function rowsOf({ en, zh }: Drafts): readonly (readonly ResultCell[])[] {
  const objective = both(en.objective, zh.objective);
  if (en.keyResults.length === 0) {
    const asked: ResultCell = {
      sentence: { code: "draft-questions", en: en.questions, zh: zh.questions },
    };
    return [[objective, "", "", "", "", "", "", "", "", "", asked]];
  }
  return en.keyResults.map((one, place) => rowOf(objective, one, zh.keyResults[place] ?? one));
}

function rowOf(
  objective: ResultCell,
  en: DraftKeyResult,
  zh: DraftKeyResult,
): readonly ResultCell[] {
  const { kind, baseline, target, link, contribution, base } = en;
  return [
    objective,
    both(en.title, zh.title),
    wordCell("krKind", kind),
    baseline ?? "",
    typeof target === "object" ? `${target.low}..${target.high}` : (target ?? ""),
    both(en.unit ?? "", zh.unit ?? ""),
    link === undefined ? "" : wordCell("link", link),
    contribution ?? "",
    base === undefined ? "" : wordCell("base", base),
    "",
    { sentence: { code: "draft-notes", en: notedOf(en), zh: notedOf(zh) } },
  ];
}

/** A cell knows no cycle, so it asks for no date. */
const notedOf = ({ notes, unit }: DraftKeyResult): NotedItem => ({
  notes: notes.filter(({ code }) => code !== "due-wanted"),
  ...(unit !== undefined && { unit }),
});
