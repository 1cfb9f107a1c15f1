/**
 * An option with its figures, as the row of the OKRs table it will be.
 *
 * @packageDocumentation
 */
import type { KrTarget } from "../model/nouns";
import type { RankedOption } from "./choose";
import type { DraftContext, DraftKeyResult } from "./draft-types";
import type { DriverTarget } from "./driver-targets";
import type { DraftNote } from "./note";
import { openingValue, statedTarget, type Option } from "./option";
import { changeOf } from "./stated";
import { CHANGE_UNITS } from "./wording";

/** What a key result carries of its KPI's change. */
export interface Carried {
  readonly contribution: number;
  readonly base?: DraftKeyResult["base"];
  readonly assumed: boolean;
}

interface Figures {
  readonly baseline?: number;
  readonly target?: KrTarget;
  readonly unit?: string;
  readonly notes: readonly DraftNote[];
}

export interface Place {
  readonly serves: readonly string[];
  readonly owner: string | undefined;
  readonly context: DraftContext;
  readonly driverTarget: DriverTarget | undefined;
  readonly carried: Carried | undefined;
}

export function keyResultOf({ option, reasons }: RankedOption, place: Place): DraftKeyResult {
  const { context, carried, owner, serves } = place;
  const { notes, ...figures } = figuresOf(option, place);
  const { start, due } = context;
  return {
    id: option.id,
    title: option.title,
    metric: option.metric,
    role: "key_result",
    kind: option.kind,
    better: option.better,
    timing: option.timing,
    link: option.link,
    ...figures,
    ...(option.movesInWeeks !== undefined && { movesInWeeks: option.movesInWeeks }),
    ...(option.lagWeeks !== undefined && { lagWeeks: option.lagWeeks }),
    ...(start !== undefined && { start }),
    ...(due !== undefined && { due }),
    ...(carried && { contribution: carried.contribution }),
    ...(carried?.base && { base: carried.base }),
    ...(owner !== undefined && { owner }),
    serves,
    reasons,
    notes: [...notes, ...furtherNotes(option, place)],
  };
}

/** Baseline and target as far as the sheet knows them; a blank is asked for, never filled. */
function figuresOf(option: Option, { context, driverTarget }: Place): Figures {
  const unit = option.row?.unit ?? option.unit;
  const inUnit = unit === undefined ? {} : { unit };
  if (driverTarget !== undefined) {
    const { baseline, target } = driverTarget;
    return { baseline: option.fromZero ? 0 : baseline, target, ...inUnit, notes: [] };
  }
  if (option.kind === "milestone") return { notes: [] };
  const baseline = openingValue(option);
  const change = option.stated && changeOf(option.stated);
  if (change !== undefined && baseline === undefined && change.measuredAs !== "absolute") {
    return {
      baseline: 0,
      target: change.by,
      unit: CHANGE_UNITS[change.measuredAs][context.language],
      notes: [{ code: "stored-as-change" }, { code: "baseline-wanted" }],
    };
  }
  const target = targetOf(option);
  const bound = option.kind !== "reach";
  return {
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
    ...inUnit,
    notes: [
      ...(baseline === undefined && !bound ? [{ code: "baseline-wanted" } as const] : []),
      ...(target === undefined ? [{ code: "target-wanted" } as const] : []),
    ],
  };
}

function targetOf(option: Option): KrTarget | undefined {
  const { stated, row, assumption } = option;
  if (stated?.target === undefined) return row?.target ?? assumption?.value;
  return stated.targetHigh === undefined
    ? statedTarget(option)
    : { low: stated.target, high: stated.targetHigh };
}

function furtherNotes(option: Option, { carried, context }: Place): readonly DraftNote[] {
  const notes: DraftNote[] = [];
  const own = option.stated?.target ?? option.row?.target;
  if (option.assumption !== undefined && own === undefined) {
    notes.push({ code: "assumption", ...option.assumption });
  }
  if (option.kind === "milestone") {
    notes.push(
      option.proof === undefined
        ? { code: "proof-wanted" }
        : { code: "proof", proof: option.proof },
    );
  }
  if (context.due === undefined) notes.push({ code: "due-wanted" });
  if (carried?.assumed === true) {
    notes.push({ code: "contribution-assumed", contribution: carried.contribution });
  }
  if (option.link === "bet" && option.lagWeeks !== undefined) {
    notes.push({ code: "works-after", weeks: option.lagWeeks });
  }
  return notes;
}
