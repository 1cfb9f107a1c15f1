/**
 * One guardrail for all the KPIs of a plan that have the same counter-metric.
 *
 * @packageDocumentation
 */
import { plainWord } from "../kernel/plain-word";
import type { Draft, DraftKeyResult } from "./draft-types";
import type { DraftNote, DraftRemark } from "./note";

/** Places of the drafts that keep a guardrail, by {@link keyOf}. */
export type Keepers = Map<string, number>;

/** Two KPIs may know one counter-metric by different ids; its name and its side tell. */
const keyOf = ({ metric, kind }: DraftKeyResult): string => `${kind} ${plainWord(metric)}`;

/** Notes that a draft keeps its guardrails from now on. */
export function keepGuardrails({ guardrails }: Draft, place: number, keepers: Keepers): void {
  for (const one of guardrails) if (!keepers.has(keyOf(one))) keepers.set(keyOf(one), place);
}

/**
 * The draft without guardrails that an earlier one has: those guard both, and a remark says so.
 *
 * @param earlier - Drafts made so far; the one that keeps a guardrail is replaced in place.
 */
export function shareGuardrails(earlier: Draft[], draft: Draft, keepers: Keepers): Draft {
  const kpi = draft.kpi.name;
  const remarks: DraftRemark[] = [];
  const guardrails = draft.guardrails.filter((guardrail) => {
    const place = keepers.get(keyOf(guardrail));
    const keeper = place === undefined ? undefined : earlier[place];
    if (place === undefined || keeper === undefined) return true;
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
export function giveGuardrails(
  earlier: Draft[],
  carrier: Draft,
  draft: Draft,
  keepers: Keepers,
): void {
  const place = earlier.findIndex(({ kpi }) => kpi === carrier.kpi);
  const { guardrails, questions } = shareGuardrails(earlier, draft, keepers);
  const keeper = earlier[place];
  if (keeper === undefined || guardrails.length === 0) return;
  earlier[place] = {
    ...keeper,
    guardrails: [...keeper.guardrails, ...guardrails],
    questions: [...keeper.questions, ...questions.filter(({ code }) => code === "ask-limit")],
  };
  keepGuardrails(earlier[place] ?? keeper, place, keepers);
}

const withoutLimit = ({ questions }: Draft): Draft["questions"] =>
  questions.filter(({ code }) => code !== "ask-limit");

/** The earlier draft's guardrail, guarding one KPI more, with that KPI's limit if it has none. */
function alsoGuarding(draft: Draft, twin: DraftKeyResult, kpi: string): Draft {
  const guardrails = draft.guardrails.map((one) => {
    if (keyOf(one) !== keyOf(twin)) return one;
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
