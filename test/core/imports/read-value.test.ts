import fc from "fast-check";
import {
  checkInIn,
  dayIn,
  numberIn,
  parentIn,
  type ExportCell,
} from "../../../core/imports/read-value";
import { isoOfDay } from "../../../core/kernel/day";

const cell = (value: ExportCell["value"], isPercent = false): ExportCell => ({ value, isPercent });

describe("days as tools write them", () => {
  it.each([
    ["2026-03-31", "2026-03-31"],
    ["2022-04-18 15:40:17 UTC", "2022-04-18"],
    ["12/Mar/24 9:41 AM", "2024-03-12"],
    ["Fri Oct 02 2026 17:00:00 GMT+0000 (GMT+00:00)", "2026-10-02"],
    ["Mar 5, 2026", "2026-03-05"],
    ["31/12/2025", "2025-12-31"],
    ["12/31/2025", "2025-12-31"],
    ["2026年3月31日", "2026-03-31"],
    ["1774915200000", "2026-03-31"],
    [46112, "2026-03-31"],
    [1774915200000, "2026-03-31"],
  ])("reads %s as %s", (written, iso) => {
    const day = dayIn(cell(written));
    expect(day === undefined ? undefined : isoOfDay(day)).toBe(iso);
  });

  it.each(["3/4/2026", "soon", "2026-02-30", "31/31/2026", "", "99", true, null])(
    "reads nothing in %s",
    (written) => {
      expect(dayIn(cell(written))).toBeUndefined();
    },
  );
});

describe("what a row says of the objective above it", () => {
  it.each([
    ["Grow(weight: 14.29%, Id: 2295704)", { title: "Grow", id: "2295704", weight: 0.1429 }],
    ["Grow (EMEA)(weight: 50%, Id: 7)", { title: "Grow (EMEA)", id: "7", weight: 0.5 }],
    ["Grow (Id: 7)", { title: "Grow", id: "7" }],
    ["Grow (weight: 20%)", { title: "Grow", weight: 0.2 }],
    ["Grow (EMEA)", { title: "Grow (EMEA)" }],
    ["PAY-1", { title: "PAY-1" }],
    [" ", undefined],
  ])("reads %j", (text, wanted) => {
    expect(parentIn(text)).toEqual(wanted);
  });

  it("takes no longer on hostile text", () => {
    const before = Date.now();
    parentIn("(".repeat(50_000));
    parentIn(`${" ".repeat(50_000)}(weight:`);
    expect(Date.now() - before).toBeLessThan(500);
  });
});

it("reads a check-in's day and its one number, and keeps all of its text", () => {
  expect(checkInIn(cell("2025-02-01 10:00:00 UTC 4.5 slow"))).toEqual({
    text: "2025-02-01 10:00:00 UTC 4.5 slow",
    day: 45689,
    value: 4.5,
  });
  expect(checkInIn(cell("2025-02-01: from 4 to 5"))).toEqual({
    text: "2025-02-01: from 4 to 5",
    day: 45689,
  });
  expect(checkInIn(cell("still open"))).toEqual({ text: "still open" });
  expect(checkInIn(cell(null))).toBeUndefined();
});

it("gives no number that is none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (value) => {
      const read = numberIn(cell(value));
      return read === undefined || Number.isFinite(read.number);
    }),
  );
});
