import { join } from "node:path";

/** Folder of the repository. */
export const ROOT = join(__dirname, "../..");

/** Practice data, which are no part of the repository. */
export const EXAM = process.env["KEEL_EXAM"] ?? join(ROOT, "../shared/exam");
