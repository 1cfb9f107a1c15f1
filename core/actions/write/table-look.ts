/**
 * How Keel's tables look: widths, formats, drop-down lists, traffic lights.
 *
 * @packageDocumentation
 */
import type { Area } from "../../kernel/address";
import { LANGUAGES, type Language } from "../../kernel/language";
import { TABLE_FIELDS, type Field, type TableKind } from "../../model/table";
import { wordOf, wordsOf } from "../../model/vocabulary";
import type { Status, WordSet } from "../../model/words";
import type { CellStyle, ConditionRule, Edit } from "../port/edits";
import type { SheetId } from "../port/snapshot";

interface Look {
  /** Characters. */
  readonly width?: number;
  readonly format?: string;
  /** Words offered in a list; other words stay possible where `strict` is not set. */
  readonly words?: WordSet;
  readonly date?: true;
}

export const DATE_FORMAT = "yyyy-mm-dd";
export const PERCENT_FORMAT = "0.0%";
export const SCORE_FORMAT = "0.00";

const DATE: Look = { width: 12, format: DATE_FORMAT, date: true };
const NARROW = 10;
const WIDE = 34;

const LOOKS: Readonly<Partial<Record<Field, Look>>> = {
  objective: { width: WIDE },
  keyResult: { width: WIDE + 8 },
  kpi: { width: WIDE },
  note: { width: WIDE },
  role: { words: "role", width: 12 },
  link: { words: "link", width: 12 },
  base: { words: "base", width: 12 },
  kind: { words: "krKind", width: NARROW },
  commitment: { words: "commitment", width: 14 },
  state: { words: "state", width: 13 },
  direction: { words: "direction", width: NARROW },
  confidence: { format: "0%", width: 12 },
  score: { format: SCORE_FORMAT, width: NARROW },
  status: { width: 12 },
  start: DATE,
  due: DATE,
  date: DATE,
  effective: DATE,
  until: DATE,
  key: { width: 28 },
  value: { width: 16 },
  action: { words: "changeAction", width: 12 },
  reasonClass: { words: "reasonClass", width: 18 },
  reason: { width: WIDE },
  evidence: { width: WIDE },
  from: { width: 24 },
  to: { width: WIDE },
  topic: { width: 18 },
  item: { width: WIDE },
  standing: { width: 60 },
  nextStep: { width: 28 },
  decision: { width: WIDE },
  newValue: { width: 14 },
  lastValue: { width: 14 },
  inTheWay: { width: WIDE },
};

/** Where a column of the same name means something else. */
const OWN_LOOKS: Readonly<Partial<Record<TableKind, Readonly<Partial<Record<Field, Look>>>>>> = {
  agenda: {
    item: { width: 28 },
    standing: { width: 46 },
    nextStep: { width: 24 },
    owner: { width: 12 },
  },
  changes: { state: { words: "changeState", width: 13 } },
  links: { kind: { words: "itemLink", width: NARROW }, share: { format: "0.0%", width: NARROW } },
  teams: { lastPeriodShare: { format: "0.0%", width: 14 } },
  decisions: { state: { words: "decisionState", width: 13 } },
  closing: {
    originalScore: { format: "0.00", width: 12 },
    attainment: { format: "0.0%", width: 12 },
    points: { format: "0.0", width: NARROW },
    coefficient: { format: "0.00", width: 12 },
    carriedTo: { width: 15 },
    lesson: { width: WIDE },
  },
};

const HEADER: CellStyle = { bold: true, fill: "#1F4E5F", colour: "#FFFFFF", wrap: true };

const LIGHTS: Readonly<Partial<Record<Status, CellStyle>>> = {
  done: { fill: "#D6EDDB", colour: "#10572A" },
  ahead: { fill: "#D6EDDB", colour: "#10572A" },
  on_track: { fill: "#E6F3E9", colour: "#10572A" },
  holding: { fill: "#E6F3E9", colour: "#10572A" },
  at_risk: { fill: "#FFF0C7", colour: "#6B4700" },
  behind: { fill: "#FADCDC", colour: "#8A1717" },
  broken: { fill: "#FADCDC", colour: "#8A1717" },
};

/** Where a table of Keel's own stands: its header is in row `row`, its first column is `column`. */
export interface TablePlace {
  readonly kind: TableKind;
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  /** Body rows to dress; a few more than are filled, so that rows typed below look alike. */
  readonly rows: number;
}

/** The looks of a whole table in the order of {@link TABLE_FIELDS}. */
export function lookEdits(place: TablePlace, language: Language): readonly Edit[] {
  const { kind, sheet, row, column, rows } = place;
  const fields: readonly Field[] = TABLE_FIELDS[kind];
  const header = { row, column, rows: 1, columns: fields.length };
  return [
    { do: "style", sheet, area: header, style: HEADER },
    ...fields.flatMap((field, index) =>
      columnLook(
        field,
        sheet,
        { row: row + 1, column: column + index, rows, columns: 1 },
        language,
        OWN_LOOKS[kind]?.[field],
      ),
    ),
  ];
}

/** Width, format, list and traffic lights of one column's body. */
export function columnLook(
  field: Field,
  sheet: SheetId,
  area: Area,
  language: Language,
  look: Look = LOOKS[field] ?? {},
): readonly Edit[] {
  const { column } = area;
  const edits: Edit[] = [{ do: "width", sheet, column, columns: 1, width: look.width ?? NARROW }];
  if (look.format !== undefined) {
    edits.push({ do: "numberFormat", sheet, area, code: look.format });
  }
  if (look.words !== undefined) {
    const words = wordsOf(look.words, language);
    edits.push({ do: "validate", sheet, area, rule: { allow: "list", words, strict: false } });
  }
  if (look.date === true) edits.push({ do: "validate", sheet, area, rule: { allow: "date" } });
  if (field === "status") edits.push({ do: "condition", sheet, area, rules: lights() });
  return edits;
}

const lights = (): readonly ConditionRule[] =>
  Object.entries(LIGHTS).flatMap(([status, style]) =>
    LANGUAGES.map((language) => ({
      when: { is: "text" as const, text: wordOf("status", status as Status, language) },
      style,
    })),
  );
