import {
  joinedSnapshot,
  readPlan,
  type HostPort,
  type Language,
  type Library,
  type SheetId,
  type Snapshot,
  type TableCorrection,
} from "../../core";
import type { PaneState, ReadBook } from "./state";

export interface ReadOptions {
  readonly language: Language;
  /** What the user has said of tables. */
  readonly corrections: readonly TableCorrection[];
  /** Loads while the sheets are read. */
  readonly library: Promise<Library>;
  readonly ticked: readonly SheetId[];
  readonly onProgress: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
}

export interface ReadAnswer {
  readonly book: ReadBook;
  readonly hidden: PaneState["hidden"];
  readonly cells: number;
}

/** Reads the visible sheets and the ticked ones; `undefined` when it was stopped on the way. */
export async function readBook(
  port: HostPort,
  { language, corrections, library, ticked, onProgress, isStopped }: ReadOptions,
): Promise<ReadAnswer | undefined> {
  const loading = import(/* webpackChunkName: "actions" */ "./actions");
  const survey = await port.survey();
  const { trips, cells, missing } = readPlan(survey, ticked);
  const read: Snapshot[] = [];
  let done = 0;
  for (const trip of trips) {
    if (isStopped()) return undefined;
    onProgress(done, cells);
    read.push(await port.read(trip.requests));
    done += trip.cells;
  }
  if (isStopped()) return undefined;
  const [first = await port.read([]), ...more] = read;
  const snapshot = joinedSnapshot(first, more, missing);
  const hidden = survey.sheets
    .filter(({ visible }) => !visible)
    .map(({ id, name }) => ({ sheet: id, name }));
  const whole = { snapshot, library: await library, actions: await loading };
  return { book: viewsOf(whole, { language, corrections }), hidden, cells };
}

/**
 * What a snapshot says, in a language and with what the user has said of its tables: headers and
 * drafts written from it speak that language too.
 */
export function viewsOf(
  { snapshot: read, library, actions }: Pick<ReadBook, "snapshot" | "library" | "actions">,
  said: Pick<PaneState, "language" | "corrections">,
): ReadBook {
  const { language, corrections } = said;
  const snapshot = { ...read, language, corrections };
  const { scan, track } = actions;
  return { snapshot, library, actions, scan: scan(snapshot, library), track: track(snapshot) };
}
