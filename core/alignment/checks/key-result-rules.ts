/**
 * Rules on the words of key results.
 *
 * @packageDocumentation
 */
import { calendarDay, isoOfDay } from "../../kernel/day";
import { plainWord } from "../../kernel/plain-word";
import { statesNumber, type CheckedKeyResult } from "./checked-table";
import { keyResultRule, tableRule, type Check } from "./rule";
import { isActivity, isShareOfWhole, isTask, vagueWord } from "./words";

const WORDS_MAX = 30;
const HAN_MAX = 45;
const HAN = /[\u3400-\u9fff]/g;

const isLong = (text: string): boolean => {
  const han = text.match(HAN)?.length ?? 0;
  return han > HAN_MAX || (han === 0 && text.trim().split(/\s+/).length > WORDS_MAX);
};

const PROOF =
  /confirm|accept|approv|sign|verif|audit|certif|live|deliver to|确认|验收|签字|签署|审批|批准|认证|审计|上线|通过|移交|归档/i;

/** The two metrics of a key result that has two numbers to reach. */
function twoMetrics({ measures }: CheckedKeyResult): readonly [string, string] | undefined {
  const aims = measures.filter(
    (one) => statesNumber(one) && one.metric !== undefined && one.target !== undefined,
  );
  const [first, ...others] = aims;
  const second = others.find(
    ({ metric }) => plainWord(metric ?? "") !== plainWord(first?.metric ?? ""),
  );
  return first?.metric === undefined || second?.metric === undefined
    ? undefined
    : [first.metric, second.metric];
}

const QUARTER = /\bQ([1-4])\b|第?([一二三四1-4])季度/i;
const QUARTERS = "一二三四";

/** A quarter that the words name, 1 to 4. */
function quarterIn(text: string): { readonly said: string; readonly quarter: number } | undefined {
  const [said, latin, word = ""] = QUARTER.exec(text) ?? [];
  if (said === undefined) return undefined;
  const place = QUARTERS.indexOf(word);
  return {
    said,
    quarter: latin !== undefined ? Number(latin) : place < 0 ? Number(word) : place + 1,
  };
}

export const KEY_RESULT_RULES: readonly Check[] = [
  keyResultRule("key-result-is-activity", "warning", "keyResult", (one) =>
    isActivity(one) || (!one.isMeasured && isTask(one)) ? { text: one.text } : undefined,
  ),
  keyResultRule("key-result-without-number", "warning", "keyResult", (one) => {
    if (isActivity(one) || one.isMeasured || isTask(one)) return undefined;
    return one.measures.every(({ targetKind }) => targetKind === "none")
      ? { text: one.text }
      : undefined;
  }),
  keyResultRule("key-result-vague", "info", "keyResult", ({ text, isMeasured }) => {
    const word = isMeasured ? vagueWord(text) : undefined;
    return word === undefined ? undefined : { text, word };
  }),
  keyResultRule("several-measures", "warning", "keyResult", (one) => {
    const pair = twoMetrics(one);
    return pair === undefined ? undefined : { text: one.text, first: pair[0], second: pair[1] };
  }),
  keyResultRule("key-result-too-long", "info", "keyResult", ({ text }) =>
    isLong(text) ? { text } : undefined,
  ),
  tableRule("key-result-repeats-objective", "warning", ({ objectives }) =>
    objectives.flatMap(({ text, keyResults }) =>
      keyResults
        .filter((one) => plainWord(one.text) === plainWord(text))
        .map((one) => ({ row: one.row, field: "keyResult", facts: { text } })),
    ),
  ),
  tableRule("key-result-duplicated", "warning", ({ keyResults }) => {
    const seen = new Map<string, number>();
    return keyResults.flatMap(({ row, text, given: { owner = "", team = "" } }) => {
      const key = [plainWord(text), owner, team].join("\n");
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      return first === undefined ? [] : [{ row, field: "keyResult", facts: { text, first } }];
    });
  }),
  keyResultRule("milestone-without-proof", "info", "keyResult", (one) => {
    const { text, given } = one;
    const isProven = PROOF.test(text) || PROOF.test(given.note ?? "");
    return one.isMilestone && !isProven && !isActivity(one) ? { text } : undefined;
  }),
  keyResultRule("rate-above-whole", "error", "keyResult", ({ text, measures }) => {
    const wrong = measures.find(
      (one) =>
        one.unit === "%" &&
        (one.targetKind === "level" || one.targetKind === "lower_bound") &&
        (one.target ?? 0) > 1 &&
        isShareOfWhole(one),
    );
    return wrong?.target === undefined
      ? undefined
      : { text, percent: Number((wrong.target * 100).toPrecision(6)) };
  }),
  keyResultRule("relative-or-points", "info", "keyResult", ({ text, measures }) =>
    measures.some(({ ambiguities }) =>
      ambiguities.some(({ code }) => code === "relative-or-points"),
    )
      ? { text }
      : undefined,
  ),
  keyResultRule("period-mismatch", "warning", "due", ({ text, given: { due } }) => {
    const named = quarterIn(text);
    if (named === undefined || due === undefined) return undefined;
    const { month } = calendarDay(due);
    // What starts in a quarter may be due in it; what is due in another one says so.
    return Math.ceil(month / 3) === named.quarter
      ? undefined
      : { text, said: named.said, due: isoOfDay(due) };
  }),
];
