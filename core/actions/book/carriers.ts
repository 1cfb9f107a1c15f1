/**
 * What the OKRs table says of a KPI: the cycle it is carried in, how its key results go, and whether
 * its guardrails hold.
 *
 * @packageDocumentation
 */
import type { Day } from "../../kernel/day";
import { listIn } from "../../kernel/list-in";
import { plainWord } from "../../kernel/plain-word";
import type { Kpi } from "../../model/nouns";
import type { GuardrailState } from "../../model/words";
import type { Cycle } from "../../scoring/expected";
import { meanOf } from "../../stats/series";
import { readOkrs, type KeyResultRow } from "../../tables/read-okrs";
import type { FoundTable } from "../../tables/found";
import { quarterOf } from "./assumed-cycle";
import { bookCheckIns } from "../course/check-in-view";
import { closedIds, stillOpen } from "../review/closed-items";
import { latestCheckIns } from "../course/latest-check-ins";
import { answerFor, isEnded, statusSettings } from "../score/okr-readings";
import { keelTable, layoutsOf } from "./own-tables";
import type { BookSettings } from "./settings-table";
import type { Snapshot } from "../port/snapshot";

export interface Carried {
  /** From the earliest start to the latest due date; without dates the quarter of the day. */
  readonly cycle: Cycle;
  /** Mean of the key results' progress over what is expected; guardrails do not count. */
  readonly pace?: number;
  /** `broken` as soon as one of its guardrails is. */
  readonly guardrail?: GuardrailState;
}

export interface Carriers {
  /** What carries it: the first key result, guardrails and those over do not count. */
  carrier(kpi: Pick<Kpi, "id" | "name">): string | undefined;
  of(kpi: Pick<Kpi, "id" | "name">, asOf: Day): Carried;
}

export function carriersOf(
  snapshot: Snapshot,
  tables: readonly FoundTable[],
  settings: BookSettings,
): Carriers {
  const closed = closedIds(snapshot, tables);
  const own = keelTable(snapshot, tables, "okrs");
  const latest = latestCheckIns(snapshot, tables, bookCheckIns(snapshot, tables, settings));
  const rows = layoutsOf(snapshot, tables, "okrs").flatMap((one) => {
    const { keyResults } = readOkrs(one);
    const open = one.table === own?.table ? stillOpen(keyResults, closed) : keyResults;
    return open.map((row) => latest(row, one).row);
  });
  const live = rows.filter(({ keyResult }) => !isEnded(keyResult));
  const byKpi = new Map<string, KeyResultRow[]>();
  for (const row of live) {
    for (const id of listIn(row.keyResult.kpiId)) {
      const key = plainWord(id);
      const group = byKpi.get(key);
      if (group === undefined) byKpi.set(key, [row]);
      else group.push(row);
    }
  }
  const whole = cycleOf(live);
  const rules = statusSettings(settings);
  const rowsOf = ({ id, name }: Pick<Kpi, "id" | "name">): readonly KeyResultRow[] =>
    [id, name]
      .map(plainWord)
      .filter((key) => key !== "")
      .flatMap((key) => byKpi.get(key) ?? []);
  return {
    carrier: (kpi) =>
      rowsOf(kpi).find(({ keyResult }) => keyResult.role === "key_result")?.keyResult.title,
    of: (kpi, asOf) => {
      const mine = rowsOf(kpi);
      const answers = mine.map((row) => ({ row, answer: answerFor(row, rules) }));
      const paces = answers.flatMap(({ row, answer }) =>
        row.keyResult.role === "key_result" ? (answer.pace ?? []) : [],
      );
      const held = answers.flatMap(({ row, answer }) =>
        row.keyResult.role === "guardrail" ? (answer.status ?? []) : [],
      );
      const guardrail = held.includes("broken")
        ? "broken"
        : held.some((status) => status === "holding" || status === "done")
          ? "holding"
          : undefined;
      return {
        cycle: cycleOf(mine) ?? whole ?? quarterOf(asOf),
        ...(paces.length > 0 && { pace: meanOf(paces) }),
        ...(guardrail !== undefined && { guardrail }),
      };
    },
  };
}

function cycleOf(rows: readonly KeyResultRow[]): Cycle | undefined {
  let cycle: Cycle | undefined;
  for (const { keyResult } of rows) {
    const { start, due } = keyResult;
    if (start === undefined || due === undefined || due < start) continue;
    cycle =
      cycle === undefined
        ? { start, due }
        : {
            start: start < cycle.start ? start : cycle.start,
            due: due > cycle.due ? due : cycle.due,
          };
  }
  return cycle;
}
