/**
 * An OKR table as the checks see it: rows, and what belongs together.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import type { Day } from "../../kernel/day";
import type { Measure } from "../../measure/measure";
import { readSentence } from "../../measure/sentence";
import type { KrTarget } from "../../model/nouns";
import type { FieldOf } from "../../model/table";
import type { KpiLink, KrKind, Role, State } from "../../model/words";

/** A row of an OKRs table; absent is blank. Percentages are ratios. */
export interface OkrToCheck {
  /** As people count it. */
  readonly row: number;
  readonly objectiveId?: string;
  /** Only in the row in which it is written. */
  readonly objective?: string;
  readonly krId?: string;
  readonly keyResult?: string;
  readonly role?: Role;
  readonly kpiId?: string;
  readonly link?: KpiLink;
  readonly contribution?: number;
  readonly base?: string;
  readonly team?: string;
  readonly owner?: string;
  readonly kind?: KrKind;
  readonly baseline?: number;
  readonly target?: KrTarget;
  /** Whether the cell holds anything, a number or not. */
  readonly hasTarget?: boolean;
  readonly hasCurrent?: boolean;
  readonly unit?: string;
  readonly weight?: number;
  readonly start?: Day;
  readonly due?: Day;
  readonly confidence?: number;
  readonly state?: State;
  readonly note?: string;
}

/** Columns the table has, whether they are filled or not. */
export type CheckedColumns = ReadonlySet<FieldOf<"okrs">>;

/** A key result with the measures its words state. */
export class CheckedKeyResult {
  private read: readonly Measure[] | undefined;

  constructor(
    readonly given: OkrToCheck,
    readonly text: string,
  ) {}

  get row(): number {
    return this.given.row;
  }

  get measures(): readonly Measure[] {
    return (this.read ??= readSentence(this.text));
  }

  /** The metric without the words around it; `""` where the sentence names none. */
  get metric(): string {
    return plainWord(this.measures[0]?.metric ?? "");
  }

  get isGuardrail(): boolean {
    return this.given.role === "guardrail";
  }

  get isMilestone(): boolean {
    const { kind } = this.given;
    if (kind !== undefined) return kind === "milestone";
    return this.measures.length > 0 && this.measures.every((one) => one.targetKind === "milestone");
  }

  /** A number in the words, or one in its column. */
  get isMeasured(): boolean {
    const { hasTarget = false, kind } = this.given;
    return hasTarget || kind !== undefined || this.measures.some(statesNumber);
  }
}

export const statesNumber = ({ targetKind }: Measure): boolean =>
  targetKind !== "none" && targetKind !== "milestone";

/** An objective as it is written first, and its key results that still run. */
export class CheckedObjective {
  readonly keyResults: CheckedKeyResult[] = [];
  private read: readonly Measure[] | undefined;

  constructor(
    readonly row: number,
    readonly text: string,
    readonly team: string | undefined,
  ) {}

  get measures(): readonly Measure[] {
    return (this.read ??= readSentence(this.text));
  }
}

export interface CheckedTable {
  readonly columns: CheckedColumns;
  readonly objectives: readonly CheckedObjective[];
  /** Every one that runs, guardrails too, in the order of the table. */
  readonly keyResults: readonly CheckedKeyResult[];
  /** Key results above the first objective. */
  readonly strays: readonly CheckedKeyResult[];
  readonly rows: readonly OkrToCheck[];
}

const ENDED: ReadonlySet<State> = new Set<State>(["replaced", "retired", "not_doing"]);

/** What is over is not checked any more; a blank objective is that of the row above. */
export function checkedTable(rows: readonly OkrToCheck[], columns: CheckedColumns): CheckedTable {
  const objectives: CheckedObjective[] = [];
  const keyResults: CheckedKeyResult[] = [];
  const strays: CheckedKeyResult[] = [];
  let current: CheckedObjective | undefined;
  for (const given of rows) {
    const { row, objective, keyResult, state, team } = given;
    if (objective !== undefined && objective !== current?.text) {
      current = new CheckedObjective(row, objective, team);
    }
    if (state !== undefined && ENDED.has(state)) continue;
    // One whose rows are all over is over itself, whatever blank rows stand below it.
    const isSaid = objective !== undefined || keyResult !== undefined;
    if (isSaid && current !== undefined && objectives[objectives.length - 1] !== current) {
      objectives.push(current);
    }
    if (keyResult === undefined) continue;
    const checked = new CheckedKeyResult(given, keyResult);
    keyResults.push(checked);
    (current?.keyResults ?? strays).push(checked);
  }
  return { columns, objectives, keyResults, strays, rows };
}
