/** What dist/emulators/sheets.js exports: `keel calc` and the end-to-end tests load it. */
export { bookFrom } from "./from-spec";
export { openCalculator } from "./calculator";
export { SheetsEmulator } from "./emulator";
export { builtProject } from "./project";
