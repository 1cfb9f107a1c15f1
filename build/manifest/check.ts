/**
 * Built to dist/tools: what `build/check-manifest.mjs` needs of the rules.
 *
 * @packageDocumentation
 */
export { pngSize } from "./picture";
export { manifestProblems } from "./rules";
