/**
 * What the rest of the workbench may know of the grid.
 *
 * @packageDocumentation
 */
export type { CellOfGrid, GridContent, GridWrite, SheetOfGrid } from "./content";
export type { ChangedCell, Refusal } from "./changes";
export type { CellFunctions } from "./functions";
export type { Grid } from "./grid";
export type { Undo } from "./write";
