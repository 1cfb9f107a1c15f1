/**
 * The emulated Excel, built for the command line and for tests in a browser.
 *
 * @packageDocumentation
 */
export { Book } from "./book";
export { builtFile, openCalculator } from "./calculator";
export { CURRENT_SETS, OFFICE_AFTER, OFFICE_BEFORE, OFFICE_JS } from "./excel";
export { Executor } from "./executor";
export { noFunctions } from "./cell-functions";
