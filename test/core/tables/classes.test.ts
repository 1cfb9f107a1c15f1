import { fieldsIn, sheet, tablesOn } from "../../support/sheet-of";
import { EN } from "./made/en";
import { MORE } from "./made/more";
import { OTHERS } from "./made/others";
import { WIDE } from "./made/wide";
import { ZH } from "./made/zh";

describe("tables that people make", () => {
  it.each([...ZH, ...EN, ...WIDE, ...MORE, ...OTHERS])("$what", async (one) => {
    const tables = await tablesOn(sheet(one.rows), one);
    const goals = tables.filter(({ kind }) => kind === "kpi" || kind === "okr");
    expect(goals.map(({ kind, headerRow }) => [kind, headerRow + 1])).toEqual([
      [one.kind, one.header],
    ]);
    expect(fieldsIn(goals[0])).toMatchObject(one.fields);
    if (one.items !== undefined) expect(goals[0]?.rows).toHaveLength(one.items);
    expect(goals[0]?.orientation).toBe(one.orientation ?? "rows");
  });
});
