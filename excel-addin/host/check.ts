/**
 * What Excel is asked before anything is written: whether every cell still holds what was seen, and
 * whether what is to be written would stand on somebody's cells. One request.
 *
 * @packageDocumentation
 */
import { isNew, type Area, type Edit, type Edits, type Receipt } from "../../core";
import { askTable, rangeAt, sizeOf, tableArea } from "./place";
import { cellVerdicts, roomVerdicts, tableVerdicts, type Look, type Verdict } from "./verdicts";

/** What the workbook held before the write: for names, for printing formulas, and to go back to. */
export interface Before {
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<
    string,
    { readonly name: string; readonly sheet: string; readonly area: Area }
  >;
  readonly tableNames: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly settings: ReadonlyMap<string, string>;
  /** Number formats of the areas that edits of existing sheets will change, in their order. */
  readonly formats: ReadonlyMap<Edit, readonly (readonly unknown[])[]>;
}

export type Checked =
  | { readonly ok: true; readonly before: Before }
  | { readonly ok: false; readonly receipt: Receipt };

/** Above this a fault leaves number formats as they were written: reading them would cost more. */
const FORMATS_KEPT = 20_000;

export async function check(context: Excel.RequestContext, edits: Edits): Promise<Checked> {
  const { workbook } = context;
  const { worksheets, tables, names, settings } = workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  tables.load("items/id,items/name,items/worksheet/id");
  names.load("items/name,items/formula");
  settings.load("items/key,items/value");
  workbook.protection.load("protected");
  const places = new Map(tableIds(edits).map((id) => [id, askTable(context, id)]));
  const look: Look = {
    context,
    sheetName: (id) => worksheets.items.find((one) => one.id === id)?.name ?? id,
    tableArea: (id) => tableArea(places.get(id)),
    tableSheet: (id) => tables.items.find((one) => one.id === id)?.worksheet.id ?? "",
  };
  const verdicts = [
    ...cellVerdicts(look, edits),
    ...tableVerdicts(look, edits),
    ...roomVerdicts(look, edits),
  ];
  const formats = new Map<Edit, Excel.Range>();
  for (const edit of edits) {
    if (edit.do !== "numberFormat" || isNew(edit.sheet)) continue;
    if (edit.area.rows * edit.area.columns > FORMATS_KEPT) continue;
    const range = rangeAt(context, edit.sheet, edit.area);
    range.load("numberFormat");
    formats.set(edit, range);
  }
  await context.sync();

  const known = {
    sheets: new Set(worksheets.items.map(({ id }) => id)),
    tables: new Set(tables.items.map(({ id }) => id)),
    protected: new Set(
      worksheets.items.filter((one) => one.protection.protected).map(({ id }) => id),
    ),
    structureProtected: workbook.protection.protected,
  };
  const refusal = refused(edits, known, look) ?? first(verdicts);
  if (refusal !== undefined) return { ok: false, receipt: refusal };
  return {
    ok: true,
    before: {
      sheetNames: new Map(worksheets.items.map(({ id, name }) => [id, name])),
      tables: new Map(
        [...places].flatMap(([id, place]) => {
          const area = tableArea(place);
          const name = tables.items.find((one) => one.id === id)?.name ?? "";
          return area === null ? [] : [[id, { name, sheet: look.tableSheet(id), area }] as const];
        }),
      ),
      tableNames: tables.items.map(({ name }) => name),
      names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
      settings: new Map(
        settings.items.map(({ key, value }: { key: string; value: unknown }) => [
          key,
          String(value),
        ]),
      ),
      formats: new Map([...formats].map(([edit, range]) => [edit, range.numberFormat])),
    },
  };
}

function first(verdicts: readonly Verdict[]): Receipt | undefined {
  for (const verdict of verdicts) {
    const receipt = verdict();
    if (receipt !== undefined) return receipt;
  }
  return undefined;
}

const tableIds = (edits: Edits): readonly string[] => [
  ...new Set(
    edits.flatMap((edit) =>
      "table" in edit && edit.do !== "addTable" && !isNew(edit.table) ? [edit.table] : [],
    ),
  ),
];

interface Known {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly protected: ReadonlySet<string>;
  readonly structureProtected: boolean;
}

/** What Excel would refuse anyway, said before it has done half of it. */
function refused(edits: Edits, known: Known, look: Look): Receipt | undefined {
  for (const edit of edits) {
    const sheet = "sheet" in edit ? edit.sheet : "table" in edit ? look.tableSheet(edit.table) : "";
    const table = "table" in edit && edit.do !== "addTable" ? edit.table : "";
    const missing =
      (sheet !== "" && !isNew(sheet) && !known.sheets.has(sheet)) ||
      (table !== "" && !isNew(table) && !known.tables.has(table));
    if (missing) {
      return { outcome: "refused", reason: "missing", message: table === "" ? sheet : table };
    }
    const structural = edit.do === "addSheet" || edit.do === "removeSheet";
    if (structural && known.structureProtected) {
      return { outcome: "refused", reason: "protected", message: "workbook structure" };
    }
    if (known.protected.has(sheet)) {
      const place = { sheet, sheetName: look.sheetName(sheet), area: areaOfEdit(edit) };
      return { outcome: "refused", reason: "protected", place, message: place.sheetName };
    }
  }
  return undefined;
}

function areaOfEdit(edit: Edit): Area {
  if ("area" in edit) return edit.area;
  if (edit.do === "write") return { ...edit.at, ...sizeOf(edit.cells) };
  return { row: 0, column: 0, rows: 1, columns: 1 };
}
