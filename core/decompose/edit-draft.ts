/**
 * A draft in the user's hands: fields edited, key results swapped, left out or written anew. Notes
 * that an answer settles go, those that an emptied field raises come, and the arithmetic follows.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import type { KrTarget } from "../model/nouns";
import type { Draft, DraftKeyResult } from "./draft-types";
import { resum } from "./edit-sum";
import type { DraftNote } from "./note";
import { CHANGE_UNITS } from "./wording";

/** A field of a key result or guardrail as the user left it; `undefined` empties it. */
export type FieldEdit =
  | { readonly field: "title"; readonly value: string }
  | { readonly field: "unit" | "owner"; readonly value: string | undefined }
  | { readonly field: "baseline"; readonly value: number | undefined }
  | { readonly field: "target"; readonly value: KrTarget | undefined }
  | { readonly field: "start" | "due"; readonly value: Day | undefined };

/** Which list of a draft a row stands in. */
export type DraftList = "keyResults" | "guardrails";

export const withObjective = (draft: Draft, objective: string): Draft => ({ ...draft, objective });

/** The draft with one field changed; a place that does not exist changes nothing. */
export function withField(draft: Draft, list: DraftList, place: number, edit: FieldEdit): Draft {
  const rows = draft[list].map((row, at) => (at === place ? edited(row, edit) : row));
  return resum({ ...draft, [list]: rows });
}

/** Puts an alternative where a key result stood; the key result becomes the first alternative. */
export function swapped(draft: Draft, place: number, alternative: number): Draft {
  const out = draft.keyResults[place];
  const into = draft.alternatives[alternative];
  if (out === undefined || into === undefined) return draft;
  return resum({
    ...draft,
    keyResults: draft.keyResults.map((row, at) => (at === place ? into : row)),
    alternatives: [...offered(out), ...draft.alternatives.filter((one) => one !== into)],
  });
}

/** Leaves a key result out; it can be taken in again from the alternatives. */
export function without(draft: Draft, place: number): Draft {
  const out = draft.keyResults[place];
  if (out === undefined) return draft;
  return resum({
    ...draft,
    keyResults: draft.keyResults.filter((row) => row !== out),
    alternatives: [...offered(out), ...draft.alternatives],
  });
}

/** Takes an alternative in, below the key results. */
export function takenIn(draft: Draft, alternative: number): Draft {
  const into = draft.alternatives[alternative];
  if (into === undefined) return draft;
  return resum({
    ...draft,
    keyResults: [...draft.keyResults, into],
    alternatives: draft.alternatives.filter((one) => one !== into),
  });
}

const OWN = "own-";

/** Adds an empty key result, or guardrail, for the user to write. */
export function withBlank(
  draft: Draft,
  list: DraftList,
  { start, due }: { readonly start?: Day; readonly due?: Day } = {},
): Draft {
  const taken = [...draft.keyResults, ...draft.guardrails].map(({ id }) => id);
  let number = 1;
  while (taken.includes(`${OWN}${number}`)) number++;
  const isGuardrail = list === "guardrails";
  const row: DraftKeyResult = {
    id: `${OWN}${number}`,
    title: "",
    metric: "",
    role: isGuardrail ? "guardrail" : "key_result",
    kind: isGuardrail ? (draft.goal.better === "lower" ? "at_least" : "at_most") : "reach",
    better: isGuardrail && draft.goal.better === "higher" ? "lower" : draft.goal.better,
    timing: "outcome",
    ...(start !== undefined && { start }),
    ...(due !== undefined && { due }),
    serves: [draft.kpi.name],
    reasons: [],
    notes: [
      ...(isGuardrail ? [] : [{ code: "baseline-wanted" } as const]),
      { code: isGuardrail ? "limit-wanted" : "target-wanted" },
      ...(due === undefined ? [{ code: "due-wanted" } as const] : []),
    ],
  };
  return { ...draft, [list]: [...draft[list], row] };
}

/** Whether nothing has been written into it yet, so that it need not be kept. */
export const isBlankRow = ({ title, target, baseline }: DraftKeyResult): boolean =>
  title.trim() === "" && target === undefined && baseline === undefined;

const offered = (row: DraftKeyResult): readonly DraftKeyResult[] =>
  row.id.startsWith(OWN) && isBlankRow(row) ? [] : [row];

function edited(row: DraftKeyResult, edit: FieldEdit): DraftKeyResult {
  const known = edit.field === "baseline" ? openedUp(row, edit.value) : undefined;
  if (known !== undefined) return known;
  const rest = Object.fromEntries(Object.entries(row).filter(([field]) => field !== edit.field));
  const filled = edit.value === undefined ? {} : { [edit.field]: edit.value };
  const metric = edit.field === "title" && row.id.startsWith(OWN) ? { metric: edit.value } : {};
  return {
    ...(rest as unknown as DraftKeyResult),
    ...filled,
    ...metric,
    notes: notesAfter(row, edit),
  };
}

/** A change kept from 0 becomes a level once its baseline is known. */
function openedUp(row: DraftKeyResult, baseline: number | undefined): DraftKeyResult | undefined {
  const stored = row.notes.some(({ code }) => code === "stored-as-change");
  if (!stored || baseline === undefined || typeof row.target !== "number") return undefined;
  const { unit: was, ...rest } = row;
  const relative = was === CHANGE_UNITS.relative.en || was === CHANGE_UNITS.relative.zh;
  return {
    ...rest,
    baseline,
    target: relative ? baseline * (1 + row.target) : baseline + row.target,
    ...(relative ? {} : { unit: "%" }),
    notes: row.notes.filter(
      ({ code }) => code !== "stored-as-change" && code !== "baseline-wanted",
    ),
  };
}

/** Notes about a field's value, which an edit of the field makes void. */
const SETTLED: Readonly<Record<FieldEdit["field"], readonly DraftNote["code"][]>> = {
  title: [],
  unit: [],
  owner: [],
  start: [],
  baseline: ["baseline-wanted"],
  due: ["due-wanted"],
  target: [
    "target-wanted",
    "limit-wanted",
    "assumption",
    "limit-from-sheet",
    "limit-from-history",
    "limit-as-today",
  ],
};

function notesAfter(row: DraftKeyResult, { field, value }: FieldEdit): readonly DraftNote[] {
  const kept = row.notes.filter(({ code }) => !SETTLED[field].includes(code));
  const wanted = value === undefined ? wantedNote(row, field) : undefined;
  return wanted === undefined ? kept : [wanted, ...kept];
}

function wantedNote(
  { role, kind }: DraftKeyResult,
  field: FieldEdit["field"],
): DraftNote | undefined {
  if (field === "due") return { code: "due-wanted" };
  if (kind === "milestone") return undefined;
  if (field === "target") return { code: role === "guardrail" ? "limit-wanted" : "target-wanted" };
  return field === "baseline" && kind === "reach" ? { code: "baseline-wanted" } : undefined;
}
