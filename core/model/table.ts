/**
 * The tables Keel keeps in a workbook and their columns, in the order it creates them.
 *
 * A user may rename sheets, reorder columns and add more; tables are read by header, so these ids
 * are what the rest of the core speaks of, and `headers` has the words.
 *
 * @packageDocumentation
 */
export const TABLE_FIELDS = {
  kpis: [
    "id",
    "kpi",
    "level",
    "team",
    "owner",
    "direction",
    "comparisonBase",
    "baseline",
    "threshold",
    "target",
    "stretch",
    "actual",
    "unit",
    "weight",
    "period",
    "cumulative",
    "priority",
    "pointsRule",
    "formula",
    "aggregation",
    "counterMetric",
    "source",
    "note",
  ],
  history: ["kpiId", "date", "actual", "plan"],
  okrs: [
    "objectiveId",
    "objective",
    "krId",
    "keyResult",
    "role",
    "kpiId",
    "link",
    "contribution",
    "base",
    "team",
    "owner",
    "kind",
    "baseline",
    "target",
    "current",
    "unit",
    "weight",
    "start",
    "due",
    "curve",
    "effort",
    "commitment",
    "confidence",
    "state",
    "score",
    "status",
    "note",
  ],
  links: ["from", "to", "kind", "share"],
  checkIns: ["date", "itemId", "value", "confidence", "note", "blocker", "by"],
  // The id stands last and narrow: nobody types it, and it stays with its row when rows are sorted.
  checkInSheet: ["owner", "keyResult", "lastValue", "newValue", "confidence", "inTheWay", "itemId"],
  changes: [
    "date",
    "itemId",
    "action",
    "field",
    "from",
    "to",
    "reasonClass",
    "reason",
    "evidence",
    "proposedBy",
    "approvedBy",
    "effective",
    "state",
  ],
  events: ["date", "what", "items", "until"],
  decisions: ["date", "decision", "owner", "due", "state"],
  agenda: ["topic", "item", "standing", "nextStep", "owner", "decision"],
  closing: [
    "date",
    "itemType",
    "itemId",
    "item",
    "owner",
    "commitment",
    "score",
    "originalScore",
    "band",
    "attainment",
    "points",
    "grade",
    "coefficient",
    "carriedTo",
    "lesson",
  ],
  teams: ["team", "parent", "lead", "headcount", "lastPeriodShare"],
  settings: ["key", "value"],
} as const;

export type TableKind = keyof typeof TABLE_FIELDS;

/** Column of one kind of table. */
export type FieldOf<Kind extends TableKind> = (typeof TABLE_FIELDS)[Kind][number];

/** Any column of any table; what `keel inspect` calls `field`. */
export type Field = FieldOf<TableKind>;

export const TABLE_KINDS = Object.keys(TABLE_FIELDS) as readonly TableKind[];
