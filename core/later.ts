/**
 * What the Sheets add-on keeps in a script of its own until it is called.
 *
 * @packageDocumentation
 */
export * from "./functions/on-first-use";
export * from "./i18n/on-first-use";
