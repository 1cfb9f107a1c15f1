import {
  course as courseWith,
  draftPlan as draftPlanWith,
  scan as scanWith,
  type CourseView,
  type DraftRequest,
  type PlanView,
  type ScanView,
  type Snapshot,
} from "../../core";
import { LIBRARY } from "../../core/decompose/library";

/** The commands with the KPI library that Keel brings. */
export const scan = (snapshot: Snapshot): ScanView => scanWith(snapshot, LIBRARY);

export const draftPlan = (snapshot: Snapshot, request: DraftRequest): PlanView =>
  draftPlanWith(snapshot, request, LIBRARY);

export const course = (snapshot: Snapshot): CourseView => courseWith(snapshot, LIBRARY);
