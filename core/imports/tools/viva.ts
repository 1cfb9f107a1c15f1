import type { MappedColumn, Mapping } from "../mapping";

const WORDS = {
  objective: ["Objective", "OKR", "Big rock", "Goal"],
  keyResult: ["Key result", "KR", "KPI", "Sub-objective"],
  committed: ["Committed Goal", "Committed"],
  aspirational: ["Aspirational Goal", "Aspirational"],
} as const;

const ALIGNED = "Aligned To (weight, Objective ID)";

const COMMON: readonly MappedColumn[] = [
  { headers: ["Id"], to: "id" },
  { headers: ["Title"], to: "title" },
  { headers: ["Object Type"], to: "type" },
  { headers: [ALIGNED], to: "parent" },
  { headers: ["Team", "Type name"], to: "team" },
  { headers: ["Owner"], to: "owner" },
  { headers: ["Start"], to: "baseline" },
  { headers: ["Target"], to: "target" },
  { headers: ["Actual Progress"], to: "current" },
  { headers: ["Progress %"], to: "progress" },
  { headers: ["Unit"], to: "unit" },
  { headers: ["Start Date"], to: "start" },
  { headers: ["End Date"], to: "due" },
  { headers: ["Goal Type"], to: "commitment" },
  { headers: ["Metric Name"], to: "note" },
  { headers: ["Description"], to: "note" },
  { headers: ["Status"], to: "note" },
  { headers: ["Score"], to: "note" },
  { headers: ["Last Check-in"], to: "checkInDate" },
  { headers: ["Last Check-in Note"], to: "checkInNote" },
  { headers: ["Checkins"], to: "checkIns" },
];

/**
 * Viva Goals, Ally.io before; both ended with 2025. Which columns an export has depends on the view
 * it was made from, so what both generations and the scripts around them write is read alike.
 */
export const viva: Mapping = {
  id: "viva",
  name: "Viva Goals",
  signature: ["Title", ALIGNED],
  columns: COMMON,
  words: WORDS,
  rowsAre: "objective",
};
