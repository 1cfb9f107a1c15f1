/** What the pane can write into the workbook; the words have a name for each. */
export const COMMANDS = ["plan", "setUp", "score", "renumber", "freeze", "setFormulas"] as const;
export type CommandId = (typeof COMMANDS)[number];
