/** Name of the global function that the menu calls. */
export const OPEN = "openKeel";
