/**
 * Everything of the add-in that speaks to Excel, built as a script of its own: the pane is given it,
 * and tests run this very file against the emulated Excel.
 *
 * @packageDocumentation
 */
export { excelPaneHost } from "./pane-host";
export { excelPort, localDay } from "./port";
export { NOT_READY, officeReady } from "./ready";
