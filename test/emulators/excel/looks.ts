/**
 * Formats, validation and conditional formats: kept as they were set and read back.
 *
 * @packageDocumentation
 */
import { contains } from "../../../core/kernel/address";
import { accessDenied } from "./fault";
import { hostObject, type HostClass, type HostObject, type Property } from "./object";
import { writable, type RangeSelf } from "./range-self";

interface LooksSelf extends RangeSelf {
  readonly path: string;
}

/** Child objects and writable properties by path, with what they are before anybody sets them. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  format: { columnWidth: 48, rowHeight: 15, wrapText: false, horizontalAlignment: "General" },
  "format.fill": { color: "#FFFFFF" },
  "format.font": { bold: false, italic: false, color: "#000000", strikethrough: false },
  "format.protection": { locked: true },
  dataValidation: { rule: {}, errorAlert: {}, ignoreBlanks: true },
  cellValue: { rule: {} },
  "cellValue.format": {},
  "cellValue.format.fill": { color: "" },
  "cellValue.format.font": { bold: false, italic: false, color: "", strikethrough: false },
};

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat and its neighbours */
export function looksObject(self: RangeSelf, path: string): HostObject {
  return hostObject(looksClass(path), { ...self, path });
}

function looksClass(path: string): HostClass<LooksSelf> {
  const names = Object.entries(KNOWN[path] ?? {});
  const below = Object.keys(KNOWN).filter(
    (one) => one.startsWith(`${path}.`) && !one.slice(path.length + 1).includes("."),
  );
  return {
    name: path,
    properties: Object.fromEntries(
      names.map(([name, initial]): [string, Property<LooksSelf>] => [
        upper(name),
        {
          get: (self) => lookAt(self, `${path}.${name}`) ?? initial,
          set: (self, value) => {
            if (!writable(self)) throw accessDenied();
            self.sheet.looks.push({ area: self.area, path: `${path}.${name}`, value });
          },
        },
      ]),
    ),
    children: Object.fromEntries(
      below.map((child) => [
        upper(child.slice(path.length + 1)),
        (self: LooksSelf) => looksObject(self, child),
      ]),
    ),
    methods: {
      Clear: ({ sheet, area }) => {
        sheet.looks.push({ area, path: `${path}.rule`, value: {} });
        return null;
      },
    },
  };
}

/** What was set last; whether cells are locked also depends on the areas left open. */
function lookAt(self: LooksSelf, path: string): unknown {
  if (path === "format.protection.locked") return self.sheet.unlocked.length === 0 ? true : null;
  const { row, column } = self.area;
  return self.sheet.looks
    .filter((look) => look.path === path && contains(look.area, { row, column }))
    .at(-1)?.value;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionsClass: HostClass<RangeSelf> = {
  name: "ConditionalFormatCollection",
  methods: {
    Add: (self, [type]) => {
      if (!writable(self)) throw accessDenied();
      self.sheet.looks.push({ area: self.area, path: "condition", value: lower(String(type)) });
      return hostObject(CONDITION, self);
    },
    GetCount: ({ sheet }) => sheet.looks.filter(({ path }) => path === "condition").length,
    ClearAll: () => null,
  },
};

const CONDITION: HostClass<RangeSelf> = {
  name: "ConditionalFormat",
  children: { CellValue: (self) => looksObject(self, "cellValue") },
};
