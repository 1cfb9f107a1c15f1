/**
 * The actions with what they say, in both languages. The KPI library is handed in: it is large, and
 * every host loads it apart.
 *
 * @packageDocumentation
 */
import type { Outcome } from "./actions/outcome";
import { plan as planWith } from "./actions/plan";
import type { PlanRequest } from "./actions/requests";
import type { Snapshot } from "./actions/snapshot";
import { decomposeSentences } from "./i18n/decompose";

import { agenda } from "./actions/agenda";
import { agendaSheet } from "./actions/agenda-sheet";
import type { Library } from "./decompose/library/family";
import { agendaRows } from "./i18n/agenda";

export { course } from "./actions/course";
export { draftPlan } from "./actions/draft-plan";
export { scan } from "./actions/scan";

/** Drafts as the user left them to rows of the OKRs table. */
export const plan = (snapshot: Snapshot, request: PlanRequest): Outcome =>
  planWith(snapshot, request, decomposeSentences(snapshot.language));

/** The agenda of the next review as a sheet of its own. */
export const reviewSheet = (snapshot: Snapshot, library: Library): Outcome =>
  agendaSheet(snapshot, agendaRows(agenda(snapshot, library), snapshot.language));
