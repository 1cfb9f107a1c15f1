/**
 * One guardrail for all the KPIs of a plan that have the same counter-metric.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import type { Draft, DraftKeyResult } from "./draft-types";
import type { DraftNote, DraftRemark } from "./note";

/**
 * The draft without guardrails that an earlier one has: those guard both, and a remark says so.
 *
 * @param earlier - Drafts made so far; the one that keeps a guardrail is replaced in place.
 */
export function shareGuardrails(earlier: Draft[], draft: Draft): Draft {
  const kpi = draft.kpi.name;
  const remarks: DraftRemark[] = [];
  const guardrails = draft.guardrails.filter((guardrail) => {
    const place = earlier.findIndex((one) => one.guardrails.some(isSame(guardrail)));
    const keeper = earlier[place];
    if (keeper === undefined) return true;
    earlier[place] = alsoGuarding(keeper, guardrail, kpi);
    const { metric } = guardrail;
    remarks.push({ code: "shares-guardrail", metric, kpi, other: keeper.kpi.name });
    return false;
  });
  if (remarks.length === 0) return draft;
  return {
    ...draft,
    guardrails,
    questions: withoutLimit(draft),
    remarks: [...draft.remarks, ...remarks],
  };
}

/** Hands a draft's guardrails to the one that carries its KPI, where they are not there yet. */
export function giveGuardrails(earlier: Draft[], carrier: Draft, draft: Draft): void {
  const place = earlier.findIndex(({ kpi }) => kpi === carrier.kpi);
  const { guardrails, questions } = shareGuardrails(earlier, draft);
  const keeper = earlier[place];
  if (keeper === undefined || guardrails.length === 0) return;
  earlier[place] = {
    ...keeper,
    guardrails: [...keeper.guardrails, ...guardrails],
    questions: [...keeper.questions, ...questions.filter(({ code }) => code === "ask-limit")],
  };
}

/** Two KPIs may know one counter-metric by different ids; its name and its side tell. */
const isSame =
  ({ metric, kind }: DraftKeyResult) =>
  (other: DraftKeyResult): boolean =>
    other.kind === kind && plainWord(other.metric) === plainWord(metric);

const withoutLimit = ({ questions }: Draft): Draft["questions"] =>
  questions.filter(({ code }) => code !== "ask-limit");

/** The earlier draft's guardrail, guarding one KPI more, with that KPI's limit if it has none. */
function alsoGuarding(draft: Draft, twin: DraftKeyResult, kpi: string): Draft {
  const same = isSame(twin);
  const guardrails = draft.guardrails.map((one) => {
    if (!same(one)) return one;
    const known = one.target === undefined && twin.target !== undefined ? twin : one;
    const serves = [...new Set([...one.serves, kpi])];
    return { ...known, id: one.id, serves, notes: withCheats(known.notes, one, twin) };
  });
  const isAsked = guardrails.some(({ target }) => target === undefined);
  return { ...draft, guardrails, questions: isAsked ? draft.questions : withoutLimit(draft) };
}

/** Each way to cheat that the guardrail blocks, once. */
function withCheats(
  notes: readonly DraftNote[],
  ...both: readonly DraftKeyResult[]
): readonly DraftNote[] {
  const cheats = both.flatMap((one) =>
    one.notes.flatMap((note) => (note.code === "blocks-cheat" ? [note.cheat] : [])),
  );
  return [
    ...notes.filter(({ code }) => code !== "blocks-cheat"),
    ...[...new Set(cheats)].map((cheat) => ({ code: "blocks-cheat", cheat }) as const),
  ];
}
