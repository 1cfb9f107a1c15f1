/**
 * Sentences that few cell functions say; as `functions/on-first-use.ts` has it, they come with the
 * first of them where every call loads the whole script.
 *
 * @packageDocumentation
 */
export { sayCheck } from "./check-sentences";
