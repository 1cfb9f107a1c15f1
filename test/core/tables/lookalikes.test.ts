import { sheet, tablesOn } from "../../support/sheet-of";
import { LOOKALIKES_FOUR } from "./made/lookalikes-four";
import { LOOKALIKES_ONE } from "./made/lookalikes-one";
import { LOOKALIKES_THREE } from "./made/lookalikes-three";
import { LOOKALIKES_TWO } from "./made/lookalikes-two";

const LOOKALIKES = {
  ...LOOKALIKES_ONE,
  ...LOOKALIKES_TWO,
  ...LOOKALIKES_THREE,
  ...LOOKALIKES_FOUR,
};

describe("lookalikes are refused", () => {
  it.each(Object.entries(LOOKALIKES))("%s", async (_, text) => {
    for (const name of ["Sheet1", "KPI"]) {
      const tables = await tablesOn(sheet(text), { name });
      const goals = tables.filter(({ kind }) => kind === "kpi" || kind === "okr");
      expect(
        goals.map(({ kind, reasons, confidence }) => ({ name, kind, confidence, reasons })),
      ).toEqual([]);
    }
  });
});
