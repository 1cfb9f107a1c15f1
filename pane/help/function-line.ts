/** What the pane shows of one cell function. */
export interface FunctionLine {
  readonly id: string;
  /** `OKR_BAND(score, [commitment])` */
  readonly signature: string;
  readonly summary: string;
  readonly arguments: readonly (readonly [name: string, meaning: string])[];
  readonly result: string;
  /** A formula as it is typed into a cell. */
  readonly example: string;
}
