import { cascadeBenches } from "./cascade";
import { draftBenches } from "./draft";
import { functionBenches } from "./functions";
import type { Bench } from "./measure";
import { openFileBenches } from "./open-file";
import { scoreActionBenches } from "./score-action";
import { seriesBenches } from "./series";

/** Every bench, in the order they are run. */
export const BENCHES: readonly Bench[] = [
  ...cascadeBenches,
  ...draftBenches,
  ...functionBenches,
  ...scoreActionBenches,
  ...openFileBenches,
  ...seriesBenches,
];
