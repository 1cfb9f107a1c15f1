/**
 * Excel as a host of the core: survey, read, apply over Office.js.
 *
 * @packageDocumentation
 */
import {
  dayOf,
  type Day,
  type Edits,
  type HostPort,
  type Language,
  type ReadRequest,
  type Receipt,
  type Snapshot,
  type Survey,
} from "../../core";
import { check } from "./check";
import { failureOf, HostError } from "./failure";
import { lookAround, type Known } from "./look";
import { areaOf, PLACE } from "./place";
import { askAll, askPlace, CELLS_PER_ANSWER, regionsInChunks, regionsOf } from "./regions";
import { writeEdits } from "./write";

export interface PortOptions {
  readonly today: () => Day;
  readonly language: () => Language;
  /** A name typed in the pane. */
  readonly by: () => string | undefined;
}

export const localDay = (now: Date): Day =>
  dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ??
  // Only a clock before 1900 comes here.
  (1 as Day);

export function excelPort(options: PortOptions): HostPort {
  let known: Known = { sheets: [], tables: [] };
  let size = new Map<string, number>();

  const look = async (context: Excel.RequestContext): Promise<Omit<Survey, "selection">> => {
    const survey = await lookAround(context, known);
    known = {
      sheets: survey.sheets.map(({ id }) => id),
      tables: survey.tables.map(({ id }) => id),
    };
    size = new Map(
      survey.sheets.map(({ id, used }) => [id, used === null ? 0 : used.rows * used.columns]),
    );
    return survey;
  };

  /** Ids seen last time may be gone by now, and a selection need not be cells: then asked plainly. */
  const patiently = async <Answer>(ask: (isRetry: boolean) => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask(false);
    } catch (error) {
      if (failureOf(error).nothingDone) throw new HostError(error);
      known = { sheets: [], tables: [] };
      try {
        return await ask(true);
      } catch (again) {
        throw new HostError(again);
      }
    }
  };

  return {
    survey: () =>
      patiently((isRetry) =>
        Excel.run(async (context) => {
          if (isRetry) return look(context);
          const selected = context.workbook.getSelectedRange();
          selected.load(PLACE);
          selected.worksheet.load("id");
          const survey = await look(context);
          const area = areaOf(selected);
          if (area === null) return survey;
          return { ...survey, selection: { sheet: selected.worksheet.id, area } };
        }),
      ),

    read: (requests) =>
      patiently((isRetry) =>
        Excel.run(async (context): Promise<Snapshot> => {
          const cells = requests.reduce((sum, one) => sum + cellsOf(one, size), 0);
          const small = !isRetry && cells <= CELLS_PER_ANSWER;
          const asked = requests.map((one) => (small ? askAll : askPlace)(context, one));
          const survey = await look(context);
          const { regions, missing } = small
            ? { regions: await regionsOf(context, asked), missing: [] }
            : await regionsInChunks(context, asked);
          const by = options.by();
          return {
            ...survey,
            today: options.today(),
            language: options.language(),
            ...(by === undefined ? {} : { by }),
            regions,
            complete: missing.length === 0,
            missing,
          };
        }),
      ),

    apply: async (edits) => {
      try {
        return await Excel.run((context) => apply(context, edits));
      } catch (error) {
        const { reason, message } = failureOf(error);
        return { outcome: "refused", reason, message };
      }
    },
  };
}

/** Cells a read will bring; a sheet that was never seen counts as small, and is asked again if not. */
const cellsOf = ({ sheet, area }: ReadRequest, size: ReadonlyMap<string, number>): number =>
  area === undefined ? (size.get(sheet) ?? 0) : area.rows * area.columns;

async function apply(context: Excel.RequestContext, edits: Edits): Promise<Receipt> {
  let trips = 0;
  const sync = context.sync.bind(context);
  context.sync = (pass) => {
    trips++;
    return sync(pass);
  };
  const checked = await check(context, edits);
  if (!checked.ok) return checked.receipt;
  return writeEdits(context, edits, checked.before, () => trips);
}
