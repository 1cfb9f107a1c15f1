/**
 * What this room derives from the core's declarations.
 *
 * @packageDocumentation
 */
import { globalFunctions } from "./server/stubs";

export interface DerivedFile {
  readonly path: string;
  readonly text: string;
  /** Kept in the repository, so that a change of it is seen. */
  readonly committed: boolean;
}

/** The global functions as Google reads them; the build adds the same text to the server. */
export const derived = (): readonly DerivedFile[] => [
  { path: "sheets-addon/global-functions.js", text: globalFunctions(), committed: true },
];
