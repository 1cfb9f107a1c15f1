import type { Library } from "./family";
import { LIBRARY } from "./index";

/**
 * The families Keel knows, for cell functions. Where every call loads the whole script, as in Google
 * Sheets, the build puts a table here that is parsed on first use.
 */
export const knownLibrary = (): Library => LIBRARY;
