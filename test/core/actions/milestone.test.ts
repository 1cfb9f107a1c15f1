import { score, setFormulas, track } from "../../../core";
import { DUE, GROW, okrBook, START } from "../../support/okr-book";
import { carryOut, cellAt, day, openBook } from "../../support/open-book";

describe("a milestone", () => {
  it.each(["native", "keel", "values"] as const)(
    "that nobody has marked is not due until its date, with formulas as %s",
    async (style) => {
      const milestone = { keyResult: "Go live", kind: "milestone", start: START, due: DUE };
      const rows = [
        milestone,
        { ...milestone, due: day("2026-02-01") },
        { ...GROW, current: null },
      ];
      const open = openBook(
        okrBook(rows.map((row) => ({ ...row, objectiveId: "O-001", objective: "Grow" }))),
      );
      await carryOut(open, setFormulas(await open.snapshot(), style));
      await carryOut(open, score(await open.snapshot()));
      const words = ["Z2", "Z3", "Z4"].map((cell) => cellAt(open, "OKRs", cell).value);
      expect(words).toEqual(["not due", "behind", "no data"]);
      const [objective] = track(await open.snapshot()).objectives;
      expect(objective?.keyResults.map(({ status, progress }) => [status, progress])).toEqual([
        ["not_due", 0],
        ["behind", 0],
        ["no_data", undefined],
      ]);
    },
  );
});
