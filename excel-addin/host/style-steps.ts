/**
 * How cells look and what they accept.
 *
 * @packageDocumentation
 */
import { isNew, type CellStyle, type Edit, type ValidationRule } from "../../core";
import { rangeIn, type Session, type Step } from "./step";
import { can, NEEDS, type Need } from "./support";

type LookEdit = Extract<
  Edit,
  { readonly do: "numberFormat" | "style" | "width" | "validate" | "condition" | "page" | "chart" }
>;

const WEIGHT = 600;

/** Looks are not read before they change: on a sheet that was there they are named instead. */
function step(
  run: (session: Session) => void,
  remains: Step["remains"] | undefined,
  need?: Need,
): readonly Step[] {
  if (need !== undefined && !can(need)) {
    const cannot = `ExcelApi ${NEEDS[need]}`;
    return [{ cells: 0, weight: 0, run: () => undefined, cannot }];
  }
  return [{ cells: 0, weight: WEIGHT, run, ...(remains && { remains }) }];
}

/** @param formats - Number formats that stood there, to go back to. */
export function styleStep(
  edit: LookEdit,
  sheetName: string,
  formats: readonly (readonly unknown[])[] | undefined,
): readonly Step[] {
  const { sheet } = edit;
  const remainder = { edit: edit.do, sheet, sheetName };
  const remains = isNew(sheet) ? undefined : () => Promise.resolve(remainder);
  switch (edit.do) {
    case "numberFormat":
      return numberFormat(edit, formats, remains);
    case "style":
      return step((session) => {
        dress(rangeIn(session, edit.sheet, edit.area).format, edit.style);
      }, remains);
    case "width": {
      const area = { row: 0, column: edit.column, rows: 1, columns: edit.columns };
      return step((session) => {
        rangeIn(session, edit.sheet, area).format.columnWidth = pointsOf(edit.width);
      }, remains);
    }
    case "validate":
      return validate(edit, remains);
    case "condition":
      return condition(edit, remains);
    case "page":
      return page(edit, remains);
    case "chart":
      return chart(edit, remains);
  }
}

type EditOf<Do extends LookEdit["do"]> = Extract<LookEdit, { readonly do: Do }>;

function numberFormat(
  { sheet, area, code }: EditOf<"numberFormat">,
  formats: readonly (readonly unknown[])[] | undefined,
  remains: Step["remains"],
): readonly Step[] {
  const all = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => code),
  );
  const old = formats?.map((line) => [...line]);
  return [
    {
      cells: 0,
      weight: WEIGHT + area.rows * area.columns * (code.length + 3),
      run: (session) => {
        rangeIn(session, sheet, area).numberFormat = all;
      },
      ...(old === undefined
        ? remains && { remains }
        : {
            back: (session) => {
              rangeIn(session, sheet, area).numberFormat = old;
              return Promise.resolve();
            },
          }),
    },
  ];
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

function dress(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENTS[style.align];
  if (style.strike !== undefined && can("screen")) format.font.strikethrough = style.strike;
}

/** Seven pixels a character of the default font and five of margin, three quarters of a point each. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Longest list Excel takes as text: https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation */
const LIST_LIMIT = 255;

function validate(
  { sheet, area, rule }: EditOf<"validate">,
  remains: Step["remains"],
): readonly Step[] {
  const written = ruleOf(rule);
  if (written === undefined) {
    return [{ cells: 0, weight: 0, run: () => undefined, cannot: "list too long" }];
  }
  return step(
    (session) => {
      const { dataValidation } = rangeIn(session, sheet, area);
      dataValidation.rule = written;
      if (rule.allow === "list" && !rule.strict) {
        dataValidation.errorAlert = {
          showAlert: false,
          style: "Information",
          title: "",
          message: "",
        };
      }
    },
    remains,
    "validation",
  );
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule | undefined {
  switch (rule.allow) {
    case "list": {
      const source = rule.words.join(",");
      const fits = source.length <= LIST_LIMIT && rule.words.every((word) => !word.includes(","));
      return fits ? { list: { inCellDropDown: true, source } } : undefined;
    }
    case "number":
      return { decimal: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "date":
      return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
  }
}

const OPERATORS = { below: "LessThan", at_least: "GreaterThanOrEqual" } as const;

/** Rules that compare the cell: conditional formats never calculate functions of add-ins. */
function condition(
  { sheet, area, rules }: EditOf<"condition">,
  remains: Step["remains"],
): readonly Step[] {
  return rules.flatMap(({ when, style }) =>
    step((session) => {
      const { cellValue } = rangeIn(session, sheet, area).conditionalFormats.add("CellValue");
      const { font, fill } = cellValue.format;
      if (style.bold !== undefined) font.bold = style.bold;
      if (style.colour !== undefined) font.color = style.colour;
      if (style.fill !== undefined) fill.color = style.fill;
      cellValue.rule =
        when.is === "text"
          ? { formula1: `="${when.text.replaceAll('"', '""')}"`, operator: "EqualTo" }
          : { formula1: `=${when.value}`, operator: OPERATORS[when.is] };
    }, remains),
  );
}

function page({ sheet, page: wanted }: EditOf<"page">, remains: Step["remains"]): readonly Step[] {
  return step(
    (session) => {
      const { pageLayout } = session.sheet(sheet);
      pageLayout.paperSize = wanted.paper;
      pageLayout.orientation = wanted.orientation === "landscape" ? "Landscape" : "Portrait";
      pageLayout.printGridlines = wanted.gridlines;
      if (wanted.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
    },
    remains,
    "page",
  );
}

const CHARTS = { bar: "ColumnClustered", line: "Line" } as const;

function chart(
  { sheet, type, source, at, title }: EditOf<"chart">,
  remains: Step["remains"],
): readonly Step[] {
  return step((session) => {
    const made = session.sheet(sheet).charts.add(CHARTS[type], rangeIn(session, sheet, source));
    made.title.text = title;
    made.setPosition(rangeIn(session, sheet, { ...at, rows: 1, columns: 1 }));
  }, remains);
}
