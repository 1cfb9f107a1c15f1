/**
 * The actions with what they say, in both languages. The KPI library is handed in: it is large, and
 * every host loads it apart.
 *
 * @packageDocumentation
 */
import { cascade as cascadeWith } from "./actions/align/cascade";
import type { CascadeRequest } from "./actions/align/cascade-request";
import { collect as collectWith, takeOver as takeOverWith } from "./actions/departments/collect";
import type { CollectView } from "./actions/departments/differences";
import type { Outcome } from "./actions/port/outcome";
import { plan as planWith } from "./actions/plan/plan";
import type { PlanRequest } from "./actions/port/requests";
import type { ReturnedBook } from "./actions/departments/returned";
import type { Snapshot } from "./actions/port/snapshot";
import {
  departmentSheets as departmentSheetsWith,
  split as splitWith,
  type SplitRequest,
  type SplitView,
} from "./actions/departments/split";
import { cascadeWords } from "./i18n/cascade";
import { decomposeSentences } from "./i18n/decompose";
import { splitWords } from "./i18n/split";

/** One sheet for each department, in this workbook. */
export const split = (snapshot: Snapshot, request: SplitRequest): Outcome =>
  splitWith(snapshot, request, splitWords);

/** The same sheets for files of their own. */
export const departmentSheets = (snapshot: Snapshot, request: SplitRequest): SplitView =>
  departmentSheetsWith(snapshot, request, splitWords);

/** What the sheets that came back say otherwise than the workbook; nothing is written. */
export const collect = (snapshot: Snapshot, returned: readonly ReturnedBook[]): CollectView =>
  collectWith(snapshot, returned, splitWords);

/** @param ids - Of the differences to take over, or `all` that leave no doubt. */
export const takeOver = (
  snapshot: Snapshot,
  returned: readonly ReturnedBook[],
  ids: readonly string[] | "all",
): Outcome => takeOverWith(snapshot, returned, ids, splitWords);

import { agenda } from "./actions/review/agenda";
import { agendaSheet } from "./actions/review/agenda-sheet";
import type { Library } from "./decompose/library/family";
import { closeView } from "./actions/review/close-view";
import { track } from "./actions/score/track";
import { agendaRows } from "./i18n/agenda";
import { reviewPage } from "./i18n/review-page";

/** KPIs to teams: the rows and links that {@link cascadeView} shows. */
export const cascade = (snapshot: Snapshot, request: CascadeRequest, library: Library): Outcome =>
  cascadeWith(snapshot, request, library, cascadeWords);

export { cascadeView } from "./actions/align/cascade-view";
export { course } from "./actions/course/course";
export { draftPlan } from "./actions/plan/draft-plan";
export { scan } from "./actions/book/scan";

/** Drafts as the user left them to rows of the OKRs table. */
export const plan = (snapshot: Snapshot, request: PlanRequest): Outcome =>
  planWith(snapshot, request, decomposeSentences(snapshot.language));

/** The review as one page to print, with how it is scored. */
export const reviewDocument = (snapshot: Snapshot, library: Library): string =>
  reviewPage(
    {
      agenda: agenda(snapshot, library),
      track: track(snapshot),
      close: closeView(snapshot, library),
    },
    snapshot.language,
  );

/** The agenda of the next review as a sheet of its own. */
export const reviewSheet = (snapshot: Snapshot, library: Library): Outcome =>
  agendaSheet(snapshot, agendaRows(agenda(snapshot, library), snapshot.language));
