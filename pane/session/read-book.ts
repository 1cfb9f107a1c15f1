import {
  joinedSnapshot,
  readPlan,
  type HostPort,
  type Language,
  type Library,
  type SheetId,
  type Snapshot,
} from "../../core";
import type { Actions, PaneState, ReadBook } from "./state";

export interface ReadOptions {
  readonly language: Language;
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
  { language, library, ticked, onProgress, isStopped }: ReadOptions,
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
  return { book: viewsOf(snapshot, language, await library, await loading), hidden, cells };
}

/** What a snapshot says, in a language: headers and drafts written from it speak it too. */
export function viewsOf(
  read: Snapshot,
  language: Language,
  library: Library,
  actions: Actions,
): ReadBook {
  const snapshot = { ...read, language };
  const { scan, track } = actions;
  return { snapshot, library, actions, scan: scan(snapshot, library), track: track(snapshot) };
}
