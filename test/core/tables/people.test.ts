import { fieldsIn, sheet, tablesOn } from "../../support/sheet-of";
import { PEOPLE_EN } from "./made/people-en";
import { PEOPLE_OTHERS } from "./made/people-others";
import { PEOPLE_LATER } from "./made/people-later";
import { PEOPLE_ZH } from "./made/people-zh";
import { PEOPLE_ZH_MORE } from "./made/people-zh-more";

/** A line break inside a cell is written ⏎. */
const rowsOf = (text: string) =>
  sheet(text).map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.replace(/⏎/g, "\n") : cell)),
  );

describe("tables of people in human resources, finance and operations", () => {
  it.each([...PEOPLE_ZH, ...PEOPLE_ZH_MORE, ...PEOPLE_EN, ...PEOPLE_LATER])(
    "$what",
    async (one) => {
      const tables = await tablesOn(rowsOf(one.rows), one);
      const goals = tables.filter(({ kind }) => kind === "kpi" || kind === "okr");
      const [first] = goals;
      expect([first?.kind, (first?.headerRow ?? -1) + 1]).toEqual([one.kind, one.header]);
      expect(fieldsIn(first)).toMatchObject(one.fields);
      if (one.items !== undefined) expect(first?.rows).toHaveLength(one.items);
      expect(first?.orientation).toBe(one.orientation ?? "rows");
    },
  );
});

describe("tables of other trades", () => {
  it.each([...PEOPLE_OTHERS])("$what", async (one) => {
    const tables = await tablesOn(rowsOf(one.rows), one);
    expect(tables.map(({ kind }) => kind).filter((kind) => kind !== "other")).toEqual([]);
  });
});
