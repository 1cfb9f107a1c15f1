import { ok } from "../kernel/result";
import type { Measure } from "../measure/measure";
import {
  defineFunction,
  language,
  optional,
  text,
  wordCell,
  type ResultCell,
  type ResultColumn,
} from "./define";
import { readSentence } from "./on-first-use";

const COLUMNS: readonly ResultColumn[] = [
  { name: "metric", format: "text" },
  { name: "direction", format: "word" },
  { name: "target_kind", format: "word" },
  { name: "baseline", format: "number" },
  { name: "target", format: "number" },
  { name: "unit", format: "text" },
  { name: "period", format: "text" },
  { name: "count", format: "number" },
];

export const KPI_PARSE = defineFunction({
  id: "KPI_PARSE",
  parameters: { text, header: optional(text), language },
  rules: {},
  returns: COLUMNS,
  examples: [
    {
      args: ["Cut churn from 5% to 3% by Q3"],
      value: [["churn", "decrease", "level", 0.05, 0.03, "%", "by Q3", 1]],
    },
    {
      args: ["库存周转天数由45天降到30天以内"],
      value: [["库存周转天数", "decrease", "upper bound", 45, 30, "天", "", 1]],
    },
    {
      args: ["季度销售额增长20%，新增3个行业客户"],
      value: [["销售额", "increase", "relative", "", 0.2, "%", "季度", 2]],
    },
  ],
  compute: ({ text: sentence, header }) => {
    const measures = readSentence(sentence, header === undefined ? {} : { header });
    return ok(rowOf(measures));
  },
});

function rowOf(measures: readonly Measure[]): readonly ResultCell[] {
  const [first] = measures;
  if (first === undefined) return COLUMNS.map(() => "");
  const { metric, direction, targetKind, baseline, target, targetHigh, unit, period } = first;
  return [
    metric ?? "",
    wordCell("direction", direction),
    wordCell("targetKind", targetKind),
    baseline ?? "",
    targetHigh === undefined ? (target ?? "") : `${target ?? ""}..${targetHigh}`,
    unit ?? "",
    period ?? "",
    measures.every((one) => one.targetKind === "none") ? 0 : measures.length,
  ];
}
