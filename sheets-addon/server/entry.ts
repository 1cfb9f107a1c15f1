/**
 * What the global functions of the project call; see `stubs.ts` for those functions.
 *
 * @packageDocumentation
 */
export { call } from "./call";
export { dispatch } from "./dispatch";
export { onOpen, openSidebar } from "./menu";
