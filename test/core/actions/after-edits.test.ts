import { change, type Snapshot } from "../../../core";
import { afterEdits } from "../../../core/actions/port/after-edits";
import { carryOut, day, openBook } from "../../support/open-book";
import { GROW, okrBook } from "../../support/okr-book";

it("overlays edits as hosts write them", async () => {
  const open = openBook(okrBook([GROW]));
  const snapshot = await open.snapshot();
  const outcome = change(snapshot, {
    action: "retarget",
    item: "KR-001",
    target: 8,
    reasonClass: "data_error",
    reason: "Counted twice",
    approvedBy: "Wang",
    effective: day("2026-02-15"),
  });
  const after = afterEdits(snapshot, outcome.edits);
  await carryOut(open, outcome);
  const now = await open.snapshot();
  const named = ({ regions, sheets }: Snapshot) =>
    regions.map(({ sheet, values }) => [
      sheets.find(({ id }) => id === sheet)?.name,
      values.filter((line) => line.some((cell) => cell !== null)),
    ]);
  expect(named(after)).toEqual(named(now));
});
