import type { Library } from "./family";
import { LIBRARY } from "./index";

/**
 * The families Keel knows. They are larger than the rest of a page or of a script of cell functions, so
 * the builds put here a table from a script of its own, `library.js`, which is parsed on first use; a
 * page has to load that script before.
 */
export const knownLibrary = (): Library => LIBRARY;
