/**
 * All or nothing: the steps in requests near Excel's limits, taken back when one fails.
 *
 * @packageDocumentation
 */
import {
  CHUNK,
  isNew,
  type Edit,
  type Edits,
  type Place,
  type Receipt,
  type Remainder,
} from "../../core";
import type { Before } from "./check";
import { failureOf } from "./failure";
import { REQUEST_WEIGHT } from "./grid-steps";
import { planOf, type Session, type Step } from "./step";
import { setting, stepsOf } from "./steps";
import { can } from "./support";

export async function writeEdits(
  context: Excel.RequestContext,
  edits: Edits,
  before: Before,
  trips: () => number,
): Promise<Receipt> {
  const session = sessionOf(context);
  const plan = planOf(before);
  const isLast = (edit: Edit): boolean => edit.do === "removeSheet";
  const ordered = [...edits.filter((edit) => !isLast(edit)), ...edits.filter(isLast)];
  const batches = batchesOf(stepsOf(ordered, plan));
  const done: Step[] = [];
  try {
    for (const batch of batches) {
      done.push(...batch);
      suspend(context);
      for (const step of batch) step.run(session);
      await context.sync();
    }
    const created = idsOf(session);
    const pointers = edits.flatMap((edit): readonly Step[] =>
      edit.do === "setting" && isNew(edit.value ?? "")
        ? setting(edit.key, created[edit.value ?? ""] ?? null, plan)
        : [],
    );
    if (pointers.length > 0) {
      done.push(...pointers);
      for (const step of pointers) step.run(session);
      await context.sync();
    }
    return { outcome: "written", created, notDone: notDone(edits, plan.before), trips: trips() };
  } catch (error) {
    return takeBack(error, done, batches.length);
  }
}

/** Looked up anew in every request: proxies of new sheets and tables are kept as they were made. */
function sessionOf(context: Excel.RequestContext, gone: readonly string[] = []): Session {
  const madeSheets = new Map<string, Excel.Worksheet>();
  const madeTables = new Map<string, Excel.Table>();
  return {
    context,
    madeSheets,
    madeTables,
    sheet: (id) => madeSheets.get(id) ?? context.workbook.worksheets.getItem(id),
    table: (id) => madeTables.get(id) ?? context.workbook.tables.getItem(id),
    isGone: (formula) => gone.some((name) => namesSheet(formula, name)),
  };
}

const namesSheet = (formula: string, sheetName: string): boolean =>
  formula.startsWith(`=${sheetName}!`) ||
  formula.startsWith(`='${sheetName.replace(/'/g, "''")}'!`);

/** Once per request: https://learn.microsoft.com/office/dev/add-ins/excel/performance */
function suspend({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  if (can("screen")) application.suspendScreenUpdatingUntilNextSync();
}

function batchesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let [cells, weight] = [0, 0];
  for (const step of steps) {
    const last = batches[batches.length - 1];
    const full = cells + step.cells > CHUNK || weight + step.weight > REQUEST_WEIGHT;
    if (last === undefined || full) {
      batches.push([step]);
      [cells, weight] = [0, 0];
    } else last.push(step);
    cells += step.cells;
    weight += step.weight;
  }
  return batches;
}

const idsOf = ({ madeSheets, madeTables }: Session): Readonly<Record<string, string>> =>
  Object.fromEntries([...madeSheets, ...madeTables].map(([id, made]) => [id, made.id]));

function notDone(
  edits: Edits,
  before: Before,
): readonly { readonly edit: Edit["do"]; readonly why: string }[] {
  const plan = planOf(before);
  return edits.flatMap((edit) =>
    stepsOf([edit], plan).flatMap(({ cannot }) =>
      cannot === undefined ? [] : [{ edit: edit.do, why: cannot }],
    ),
  );
}

/** In a request of its own, last step first; what fails there is named. */
async function takeBack(error: unknown, done: readonly Step[], batches: number): Promise<Receipt> {
  const { reason, message, nothingDone } = failureOf(error);
  if (nothingDone && batches === 1) return { outcome: "refused", reason, message };
  try {
    const remains = await Excel.run(async (context) => {
      const left = await remainsOf(done, sessionOf(context));
      const gone = left.flatMap(({ edit, sheetName }) => (edit === "removeSheet" ? sheetName : []));
      const session = sessionOf(context, gone);
      for (const step of [...done].reverse()) await step.back?.(session);
      await context.sync();
      return left;
    });
    return { outcome: "restored", message, ...(remains.length > 0 && { remains }) };
  } catch {
    const written = done.flatMap(({ place }): readonly Place[] =>
      place === undefined ? [] : [place],
    );
    return { outcome: "partial", message, written };
  }
}

/** One of a kind and sheet. */
async function remainsOf(done: readonly Step[], session: Session): Promise<readonly Remainder[]> {
  const found = new Map<string, Remainder>();
  for (const step of done) {
    const one = await step.remains?.(session);
    if (one !== undefined) found.set(`${one.edit} ${one.sheet}`, one);
  }
  return [...found.values()];
}
