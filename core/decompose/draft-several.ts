/**
 * Drafts for several KPIs at once: no two alike, and a driver they share stands once for all.
 *
 * @packageDocumentation
 */
import { draftOkr } from "./draft";
import type { Draft, DraftContext, DraftKeyResult, KpiToDraft } from "./draft-types";
import { familiesOf } from "./families";
import type { DraftRemark } from "./note";
import { giveGuardrails, keepGuardrails, shareGuardrails, type Keepers } from "./shared-guardrails";

/**
 * One draft per KPI, in the order given.
 *
 * A key result that would serve two KPIs stands in the first draft and names both. A KPI that is an
 * earlier one again (季度销售额 after 年度销售额) gets no objective of its own: the earlier draft's
 * key results serve it too, and a remark says so.
 */
export function draftOkrs(inputs: readonly KpiToDraft[], context: DraftContext): readonly Draft[] {
  const several = new Several(inputs, context);
  for (const input of inputs) several.add(input);
  return several.drafts;
}

interface Shared {
  readonly place: number;
  readonly kpi: string;
  readonly keyResult: DraftKeyResult;
}

class Several {
  readonly drafts: Draft[] = [];
  private readonly others: ReadonlyMap<string, readonly string[]>;
  private readonly objectives = new Set<string>();
  /** Ids of key results that stand in a draft. */
  private readonly standing = new Set<string>();
  /** The same with the draft's place. */
  private readonly placeOf = new Map<string, number>();
  private readonly keepers: Keepers = new Map();
  /** Ids of everything a draft offers, with the place of the first that does. */
  private readonly offeredBy = new Map<string, number>();

  constructor(
    inputs: readonly KpiToDraft[],
    private readonly context: DraftContext,
  ) {
    const rows = [...inputs.map(({ kpi }) => kpi), ...(context.known ?? [])];
    this.others = familiesOf([...new Set(rows.map(({ name }) => name))], context.library);
  }

  add(input: KpiToDraft): void {
    const alone = this.draft(input, new Set());
    const shared = this.sharedWith(alone);
    for (const { place, keyResult } of shared) this.serveToo(place, keyResult, input.kpi.name);
    const twin = this.twinOf(alone);
    if (twin === undefined) {
      const draft = shared.length === 0 ? alone : this.besides(input, shared);
      this.keep(shareGuardrails(this.drafts, draft, this.keepers));
    } else {
      giveGuardrails(this.drafts, twin, alone, this.keepers);
      this.drafts.push(asTwin(alone, twin.kpi.name));
    }
  }

  private draft(input: KpiToDraft, elsewhere: ReadonlySet<string>): Draft {
    const { others, objectives } = this;
    return draftOkr(input, this.context, { others, objectives, elsewhere });
  }

  private sharedWith({ keyResults }: Draft): readonly Shared[] {
    return keyResults.flatMap((keyResult) => {
      const place = this.placeOf.get(keyResult.id);
      const kpi = place === undefined ? undefined : this.drafts[place]?.kpi.name;
      return place === undefined || kpi === undefined ? [] : [{ place, kpi, keyResult }];
    });
  }

  /** A draft of the same family that offers everything this one would do. */
  private twinOf({ familyId, keyResults }: Draft): Draft | undefined {
    const [first] = keyResults;
    if (familyId === undefined || first === undefined) return undefined;
    const place = this.offeredBy.get(`${familyId} ${first.id}`);
    const all = keyResults.every(({ id }) => this.offeredBy.get(`${familyId} ${id}`) === place);
    return place === undefined || !all ? undefined : this.drafts[place];
  }

  private serveToo(place: number, keyResult: DraftKeyResult, kpi: string): void {
    const earlier = this.drafts[place];
    if (earlier !== undefined) this.drafts[place] = alsoServing(earlier, keyResult, kpi);
  }

  /** A draft again without what stands elsewhere, which a remark names. */
  private besides(input: KpiToDraft, shared: readonly Shared[]): Draft {
    const draft = this.draft(input, this.standing);
    const remarks = shared.map(({ kpi, keyResult }): DraftRemark => ({
      code: "shares-key-result",
      metric: keyResult.metric,
      kpi: input.kpi.name,
      other: kpi,
    }));
    return { ...draft, remarks: [...draft.remarks, ...remarks] };
  }

  private keep(draft: Draft): void {
    const place = this.drafts.push(draft) - 1;
    keepGuardrails(draft, place, this.keepers);
    this.objectives.add(draft.objective);
    for (const { id } of draft.keyResults) {
      this.placeOf.set(id, place);
      this.standing.add(id);
    }
    for (const { id } of [...draft.keyResults, ...draft.alternatives]) {
      const offer = `${draft.familyId ?? ""} ${id}`;
      if (!this.offeredBy.has(offer)) this.offeredBy.set(offer, place);
    }
  }
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

const asTwin = (draft: Draft, other: string): Draft => ({
  ...draft,
  objective: "",
  otherObjectives: [],
  keyResults: [],
  alternatives: [],
  guardrails: [],
  remarks: [...draft.remarks, { code: "same-as", kpi: draft.kpi.name, other }],
});
