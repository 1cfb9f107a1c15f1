import type { Grid } from "../kernel/cell";

/** Twelve months of sales that swing without any change behind it; mean 1,040. */
export const SWINGING_SALES: Grid = [
  [1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215],
];
