/**
 * What is large and called by few cell functions. Where every call loads the whole script, as in
 * Google Sheets, the build puts these into a script of its own, which runs when the first of them is
 * called.
 *
 * @packageDocumentation
 */
export { checkOkrs } from "../alignment/check-okrs";
export { allocate } from "../course/allocate";
export { attribute } from "../decompose/attribute";
export { draftOkr } from "../decompose/draft";
export { driverTargets } from "../decompose/driver-targets";
export { driversOf } from "../decompose/driver-tree";
export { readFormula } from "../decompose/formula";
export { knownLibrary } from "../decompose/library/known";
export { kpiToDraft } from "../decompose/read-stated";
export { splitTotal } from "../decompose/split";
export { readSentence } from "../measure/sentence";
export { points } from "../scoring/points";
export { readPointsRule } from "../scoring/read-points";
