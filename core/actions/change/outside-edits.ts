/**
 * Figures that were changed by hand and not by the log: named, never blocked, and written down as a
 * change where somebody says why.
 *
 * @packageDocumentation
 */
import type { ChangeRequest } from "../../course/change";
import { dayOfIso } from "../../kernel/day";
import { plainWord } from "../../kernel/plain-word";
import { readHeaderOf } from "../../model/headers";
import type { FoundTable } from "../../tables/found";
import { readChanges, type ChangeRow } from "../../tables/read-changes";
import { readTarget } from "../../tables/read-okrs";
import { afterEdits } from "../port/after-edits";
import { logGround } from "./change-ground";
import { loggedEntry, logSteps } from "./change-log";
import { fieldText } from "./figure-field";
import { found, type Finding } from "../port/findings";
import { figureKey, governedFigures, type GovernedFigure } from "./governed-figures";
import { knownFigures, rememberStep } from "./known-figures";
import type { Outcome } from "../port/outcome";
import { keelTable, layoutsOf, tablesOf } from "../book/own-tables";
import type { Snapshot } from "../port/snapshot";
import { outcomeOf, refused } from "../write/step";

/** A figure that is not what Keel has seen and the log has said. */
export interface OutsideEdit extends GovernedFigure {
  readonly key: string;
  /** What it was; `text` is what stands there now. */
  readonly was: string;
}

/** In the order of the sheets; nothing where the workbook was read in part. */
export function outsideEdits(
  snapshot: Snapshot,
  tables: readonly FoundTable[] = tablesOf(snapshot),
): readonly OutsideEdit[] {
  const known = knownFigures(snapshot);
  if (known.size === 0 || !snapshot.complete) return [];
  const logged = loggedFigures(layoutsOf(snapshot, tables, "changes").flatMap(readChanges));
  return governedFigures(snapshot, tables).flatMap((one): readonly OutsideEdit[] => {
    const key = figureKey(one);
    const rows = logged.get(key) ?? [];
    const held = rows.filter(({ state }) => state === "in_effect");
    const was = held[held.length - 1]?.to ?? known.get(key);
    if (was === undefined || isSame(was, one.text)) return [];
    const isLogged = rows.some(({ state, to }) => OPEN.has(state) && isSame(to ?? "", one.text));
    return isLogged ? [] : [{ ...one, key, was }];
  });
}

const OPEN: ReadonlySet<ChangeRow["state"]> = new Set(["proposed", "approved"] as const);

/** Each as something to tell, at its cell. */
export const outsideFindings = (edits: readonly OutsideEdit[]): readonly Finding[] =>
  edits.map(({ title, field, day, was, text, spot }) => {
    const isBaseline = field === "baseline";
    const facts = { item: title, isBaseline, was, now: text, ...(day !== undefined && { day }) };
    return found("edited-outside", "info", facts, spot);
  });

/** Rows of the log by the figure they speak of. */
function loggedFigures(rows: readonly ChangeRow[]): ReadonlyMap<string, readonly ChangeRow[]> {
  const found = new Map<string, ChangeRow[]>();
  for (const row of rows) {
    const field = fieldOf(row);
    if (field === undefined) continue;
    const key = figureKey({ item: row.itemId, ...field });
    const own = found.get(key);
    if (own === undefined) found.set(key, [row]);
    else own.push(row);
  }
  return found;
}

const ISO = /\d{4}-\d{2}-\d{2}/;

function fieldOf({
  action,
  field = "",
}: ChangeRow): Pick<GovernedFigure, "field" | "day"> | undefined {
  if (action === "retarget") return { field: "target" };
  if (action !== "correct") return undefined;
  const day = dayOfIso(ISO.exec(field)?.[0] ?? "");
  if (day !== undefined) return { field: "actual", day };
  const name = readHeaderOf("kpis", field) ?? readHeaderOf("okrs", field);
  return name === "baseline" || name === "target" ? { field: name } : undefined;
}

/** Figures are compared as numbers, however they are spelled. */
function isSame(one: string, other: string): boolean {
  if (plainWord(one) === plainWord(other)) return true;
  const [a, b] = [readTarget(one), readTarget(other)];
  if (typeof a !== "number" || typeof b !== "number") return false;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Why a figure was changed, and who said yes: a record like any other in the log. */
export type EditReason = Pick<
  ChangeRequest,
  "reasonClass" | "reason" | "evidence" | "proposedBy" | "approvedBy" | "effective"
>;

/** Writes edits down as changes. The cells are left as they are. */
export function recordEdits(
  snapshot: Snapshot,
  keys: readonly string[],
  reason: EditReason,
): Outcome {
  const ground = logGround(snapshot);
  if ("blocked" in ground) return refused(ground.blocked);
  if (reason.reason.trim() === "") return refused([found("change-reason-wanted", "error", {})]);
  const edits = outsideEdits(snapshot, ground.tables).filter(({ key }) => keys.includes(key));
  if (edits.length === 0) return refused([found("edits-known", "info", {})]);
  const { language, settings } = ground;
  const isApproved = (reason.approvedBy ?? "").trim() !== "";
  const state = !isApproved
    ? "proposed"
    : reason.effective <= settings.asOf
      ? "in_effect"
      : "approved";
  const entries = edits.map((one) =>
    loggedEntry(
      {
        item: one.item,
        action: one.field === "target" ? "retarget" : "correct",
        field: fieldText(one, language),
        from: one.was,
        to: one.text,
      },
      reason,
      state,
      ground,
    ),
  );
  return outcomeOf(logSteps(ground, entries), [
    found(isApproved ? "edits-recorded" : "edits-waiting", "info", { edits: edits.length }),
  ]);
}

/**
 * A command that also remembers the figures of the workbook as it leaves it, so that a later edit by
 * hand can be noticed. Commands that write nothing are left alone, and so are workbooks without OKRs
 * or a log of Keel's: nobody governs their figures.
 */
export function remembering(snapshot: Snapshot, outcome: Outcome): Outcome {
  if (outcome.edits.length === 0 || !snapshot.complete) return outcome;
  const after = afterEdits(snapshot, outcome.edits);
  const tables = tablesOf(after);
  const isGoverned = (["okrs", "changes"] as const).some(
    (kind) => keelTable(after, tables, kind) !== undefined,
  );
  if (!isGoverned) return outcome;
  const { edits, inverse } = rememberStep(snapshot, governedFigures(after, tables));
  return {
    ...outcome,
    edits: [...outcome.edits, ...edits],
    inverse: [...inverse, ...outcome.inverse],
  };
}
