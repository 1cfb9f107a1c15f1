import type { ImportWords } from "./import-words";

export const imports: ImportWords = {
  title: "From another tool",
  hint: "A CSV export of Viva Goals, Feishu, Jira, GitLab, Linear or any other. It stays on this machine.",
  choose: "Choose a CSV file",
  paste: "Or paste the table",
  pasteHint: "With its header row",
  pasted: "pasted table",
  read: "Read it",
  noText: (name) =>
    `"${name}" is not a text file that can be read. Save it as CSV, or open it in the spreadsheet itself.`,
  rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
  by: {
    tool: (name) => `Recognised as an export of ${name}.`,
    kept: (name) => `Read by the mapping "${name}" that this workbook remembers.`,
    headers: () => "No tool is recognised; its headers say what they are.",
    content: () => "No tool is recognised; the columns are guessed. Say what they are.",
  },
  mapping: "Mapping",
  proposed: "as proposed",
  rowsAre: "Each row is",
  rowKinds: { objective: "an objective", keyResult: "a key result" },
  columns: "Its columns",
  columnsHint: "Say what each one brings.",
  notTaken: "not taken along",
  example: (values) => `e.g. ${values}`,
  noValues: "holds nothing",
  titleWanted: "Say first which column holds the key results or titles.",
  outcome: "What comes along",
  keepAs: "Remember this mapping as",
  keepHint: "Name, or leave blank",
  preview: "Preview",
};
