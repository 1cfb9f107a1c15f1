/**
 * The actions with what they know and say: the KPI library and both languages.
 *
 * @packageDocumentation
 */
import { course as courseWith } from "./actions/course";
import { draftPlan as draftPlanWith } from "./actions/draft-plan";
import type { Outcome } from "./actions/outcome";
import { plan as planWith } from "./actions/plan";
import type { DraftRequest, PlanRequest, PlanView } from "./actions/requests";
import { scan as scanWith } from "./actions/scan";
import type { Snapshot } from "./actions/snapshot";
import type { CourseView, ScanView } from "./actions/views";
import { LIBRARY } from "./decompose/library";
import { decomposeSentences } from "./i18n/decompose";

/** What is in the workbook and which KPIs matter most. */
export const scan = (snapshot: Snapshot): ScanView => scanWith(snapshot, LIBRARY);

/** One verdict and one next step for each KPI with a target or a history. */
export const course = (snapshot: Snapshot): CourseView => courseWith(snapshot, LIBRARY);

/** Drafts to look at and edit; nothing is written. */
export const draftPlan = (snapshot: Snapshot, request: DraftRequest): PlanView =>
  draftPlanWith(snapshot, request, LIBRARY);

/** Drafts as the user left them to rows of the OKRs table. */
export const plan = (snapshot: Snapshot, request: PlanRequest): Outcome =>
  planWith(snapshot, request, decomposeSentences(snapshot.language));
