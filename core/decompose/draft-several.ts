/**
 * Drafts for several KPIs at once: no two alike, and a driver they share stands once for all.
 *
 * @packageDocumentation
 */
import { draftOkr, type Neighbours } from "./draft";
import type { Draft, DraftContext, DraftKeyResult, KpiToDraft } from "./draft-types";
import { familiesOf } from "./families";
import type { DraftRemark } from "./note";

/**
 * One draft per KPI, in the order given.
 *
 * A key result that would serve two KPIs stands in the first draft and names both. A KPI that is an
 * earlier one again (季度销售额 after 年度销售额) gets no objective of its own: the earlier draft's
 * key results serve it too, and a remark says so.
 */
export function draftOkrs(inputs: readonly KpiToDraft[], context: DraftContext): readonly Draft[] {
  const names = [...inputs.map(({ kpi }) => kpi), ...(context.known ?? [])].map(({ name }) => name);
  const families = familiesOf([...new Set(names)], context.library);
  const drafts: Draft[] = [];
  for (const input of inputs) {
    const around: Neighbours = {
      others: withoutName(families, input.kpi.name),
      elsewhere: new Set(),
      objectives: new Set(drafts.map(({ objective }) => objective)),
    };
    const alone = draftOkr(input, context, around);
    const twin = drafts.findIndex((draft) => isTwin(draft, alone));
    const shared = sharedWith(drafts, alone);
    for (const { place, keyResult } of shared) {
      const earlier = drafts[place];
      if (earlier !== undefined) drafts[place] = alsoServing(earlier, keyResult, input.kpi.name);
    }
    const other = drafts[twin];
    drafts.push(
      other === undefined
        ? besides(input, context, around, drafts, shared)
        : asTwin(alone, other.kpi.name),
    );
  }
  return drafts;
}

function withoutName(
  families: ReadonlyMap<string, readonly string[]>,
  name: string,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...families].map(([id, names]) => [id, names.filter((one) => one !== name)]));
}

/** Everything the later one would do, the earlier one does already. */
const isTwin = (earlier: Draft, later: Draft): boolean =>
  later.familyId !== undefined &&
  earlier.familyId === later.familyId &&
  later.keyResults.length > 0 &&
  later.keyResults.every(({ id }) =>
    [...earlier.keyResults, ...earlier.alternatives].some((one) => one.id === id),
  );

interface Shared {
  readonly place: number;
  readonly kpi: string;
  readonly keyResult: DraftKeyResult;
}

function sharedWith(drafts: readonly Draft[], later: Draft): readonly Shared[] {
  return later.keyResults.flatMap((keyResult) => {
    const place = drafts.findIndex((draft) =>
      draft.keyResults.some(({ id }) => id === keyResult.id),
    );
    const kpi = drafts[place]?.kpi.name;
    return kpi === undefined ? [] : [{ place, kpi, keyResult }];
  });
}

/** The earlier draft's key result, serving one KPI more and with that KPI's figures if it has none. */
function alsoServing(draft: Draft, twin: DraftKeyResult, kpi: string): Draft {
  const keyResults = draft.keyResults.map((one) => {
    if (one.id !== twin.id || one.serves.includes(kpi)) return one;
    const figures =
      one.target === undefined && twin.target !== undefined
        ? {
            target: twin.target,
            ...(twin.baseline !== undefined && { baseline: twin.baseline }),
            notes: twin.notes,
          }
        : {};
    return { ...one, ...figures, serves: [...one.serves, kpi] };
  });
  return { ...draft, keyResults };
}

/** A draft again without what stands elsewhere, which a remark names. */
function besides(
  input: KpiToDraft,
  context: DraftContext,
  around: Neighbours,
  drafts: readonly Draft[],
  shared: readonly Shared[],
): Draft {
  const elsewhere = new Set(drafts.flatMap(({ keyResults }) => keyResults.map(({ id }) => id)));
  const draft = draftOkr(input, context, { ...around, elsewhere });
  const remarks = shared.map(({ kpi, keyResult }): DraftRemark => ({
    code: "shares-key-result",
    metric: keyResult.metric,
    kpi: input.kpi.name,
    other: kpi,
  }));
  return { ...draft, remarks: [...draft.remarks, ...remarks] };
}

const asTwin = (draft: Draft, other: string): Draft => ({
  ...draft,
  objective: "",
  otherObjectives: [],
  keyResults: [],
  alternatives: [],
  guardrails: [],
  remarks: [...draft.remarks, { code: "same-as", kpi: draft.kpi.name, other }],
});
