/**
 * The actions with what they know and say: the KPI library, the reader of sentences, both languages.
 *
 * @packageDocumentation
 */
import { draftPlan as draftPlanWith } from "./actions/draft-plan";
import type { DraftRequest, PlanView } from "./actions/requests";
import { scan as scanWith, type Knowledge } from "./actions/scan";
import type { Snapshot } from "./actions/snapshot";
import type { ScanView } from "./actions/views";
import { LIBRARY } from "./decompose/library";

const KNOWLEDGE: Knowledge = { library: LIBRARY, read: () => [] };

/** What is in the workbook and which KPIs matter most. */
export const scan = (snapshot: Snapshot): ScanView => scanWith(snapshot, KNOWLEDGE);

/** Drafts to look at and edit; nothing is written. */
export const draftPlan = (snapshot: Snapshot, request: DraftRequest): PlanView =>
  draftPlanWith(snapshot, request, KNOWLEDGE);
