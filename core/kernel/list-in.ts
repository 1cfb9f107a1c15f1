const BETWEEN = /[,，、;；\n|]/;

/** The items of a cell that holds several, as `KPI-001, KPI-002`; none of an empty one. */
export const listIn = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(BETWEEN)
    .map((one) => one.trim())
    .filter((one) => one !== "");
