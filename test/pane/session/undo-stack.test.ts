import type { Edits } from "../../../core";
import {
  inverseWithin,
  inverseWithout,
  pushed,
  UNDO_DEPTH,
  type UndoStack,
} from "../../../pane/session/undo-stack";

const write = (sheet: string, row: number): Edits[number] => ({
  do: "write",
  sheet,
  at: { row, column: 2 },
  cells: [[{ value: 1 }, { value: 2 }]],
  expect: { values: [[null, null]], formulas: [] },
});

it("remembers the last twenty commands, the latest last", () => {
  const names = Array.from({ length: UNDO_DEPTH + 5 }, (_, n) => `k${n}`);
  const stack = names.reduce<UndoStack>(
    (all, key) => pushed(all, { command: "score", inverse: [{ do: "setting", key, value: null }] }),
    [],
  );
  expect(stack).toHaveLength(20);
  expect(stack.at(-1)?.inverse).toEqual([{ do: "setting", key: "k24", value: null }]);
});

it("takes back only what a broken write has reached", () => {
  const inverse = [write("a", 1), write("a", 9), write("b", 1)];
  const area = { row: 0, column: 3, rows: 5, columns: 1 };
  const kept = inverseWithin(inverse, [{ sheet: "a", sheetName: "A", area }]);
  expect(kept).toEqual([inverse[0]]);
});

it("leaves out what concerns a sheet that is deleted already", () => {
  const inverse: Edits = [
    { do: "removeSheet", sheet: "a", expect: [] },
    { do: "removeSheet", sheet: "b", expect: [] },
    { do: "setting", key: "k", value: null },
  ];
  const rest = inverseWithout(inverse, [
    { edit: "removeSheet", sheet: "a", sheetName: "A" },
    { edit: "style", sheet: "b", sheetName: "B" },
  ]);
  expect(rest).toEqual(inverse.slice(1));
});
