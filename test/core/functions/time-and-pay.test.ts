/** The fine print of expected progress, status, bands, attainment and payout. */
import type { Argument, Grid } from "../../../core";
import { call, messageOf } from "../../support/calls";

const START = "2026-01-01";
const DUE = "2026-04-11";
const HALF = "2026-02-20";

describe("expected", () => {
  it.each([
    ["before the start", START, DUE, "2025-12-31", 0],
    ["on the first day", START, DUE, START, 0],
    ["half way", START, DUE, HALF, 0.5],
    ["after the due date", START, DUE, "2027-01-01", 1],
    ["of one day, before it", START, START, "2025-12-31", 0],
    ["of one day, on it", START, START, START, 1],
  ])("%s", (_, start, due, asOf, expected) => {
    expect(call("OKR_EXPECTED", start, due, asOf)).toBe(expected);
  });

  it("counts the day itself when elapsed is inclusive", () => {
    expect(call("OKR_EXPECTED", START, "2026-01-04", START, null, "elapsed=inclusive")).toBe(0.25);
  });

  it("reads host dates and text with the year first alike", () => {
    expect(call("OKR_EXPECTED", 46023, "2026年4月11日", "2026/2/20")).toBe(0.5);
    expect(messageOf("OKR_EXPECTED", "1/2/2026", DUE, HALF)).toMatch(/^start is "1\/2\/2026"/);
  });

  it("is linear between phases, 0 at the start and 1 at the due date", () => {
    const phases: Grid = [["2026-02-20", 0.2]];
    expect(call("OKR_EXPECTED", START, DUE, "2026-01-26", phases)).toBe(0.1);
    expect(call("OKR_EXPECTED", START, DUE, "2026-03-17", phases)).toBeCloseTo(0.6, 12);
  });

  it.each([
    [[["2026-02-20", 20]], /Row 1|expected ratio is 20/],
    [
      [
        ["2026-02-20", 0.5],
        ["2026-03-01", 0.4],
      ],
      /^Row 2: .*do not fall/,
    ],
    [[["2027-02-20", 0.5]], /lies outside/],
    [[["2026-02-20"]], /2 columns are wanted/],
    [
      [
        ["2026-02-20", 0.5],
        ["2026-03-01", null],
      ],
      /^Row 2: phases is blank/,
    ],
  ])("refuses phases %j", (phases, message) => {
    expect(messageOf("OKR_EXPECTED", START, DUE, HALF, phases as Grid)).toMatch(message);
  });
});

describe("status", () => {
  const on = (asOf: string) => [START, DUE, asOf] as const;

  it.each([
    ["no value goes before all", [null, null, null, null], "no data"],
    ["before the start", [0.5, ...on("2025-12-01")], "not started"],
    ["reached", [1, ...on(HALF)], "done"],
    ["nothing expected yet", [0, ...on(START)], "on track"],
    ["ahead from 1.1", [0.55, ...on(HALF)], "ahead"],
    ["on track from 0.9, that value included", [0.45, ...on(HALF)], "on track"],
    ["at risk from 0.7, that value included", [0.35, ...on(HALF)], "at risk"],
    ["behind below", [0.34, ...on(HALF)], "behind"],
    ["by gap, ahead from +0.1", [0.6, ...on(HALF), null, "by=gap"], "ahead"],
    ["by gap, at risk from -0.25", [0.25, ...on(HALF), null, "by=gap"], "at risk"],
    ["low confidence lowers one step", [0.5, ...on(HALF), 0.39], "at risk"],
    ["confidence out of ten", [0.5, ...on(HALF), 3], "at risk"],
    ["0.4 is no low confidence", [0.5, ...on(HALF), 0.4], "on track"],
    ["done stays done without confidence", [1, ...on(HALF), 0.1], "done"],
    ["grace", [0, ...on("2026-01-10"), null, "grace=0.15"], "on track"],
    ["grace is over", [0, ...on("2026-01-17"), null, "grace=0.15"], "behind"],
    ["holding", [1, ...on(HALF), null, null, null, null, "at_most"], "holding"],
    ["broken", [0, ...on(HALF), null, null, null, null, "within"], "broken"],
    ["held to the end", [1, ...on(DUE), null, null, null, null, "at_least"], "done"],
    ["broken at the end", [0, ...on(DUE), null, null, null, null, "at_least"], "broken"],
    ["a milestone not due yet", [0, ...on(HALF), null, null, null, null, "milestone"], "not due"],
    ["a milestone done early", [1, ...on(HALF), null, null, null, null, "milestone"], "done"],
    ["a milestone too late", [0.5, ...on(DUE), null, null, null, null, "milestone"], "behind"],
  ])("%s", (_, args, word) => {
    expect(call("OKR_STATUS", ...(args as Argument[]))).toBe(word);
  });

  it("wants its days once there is progress", () => {
    expect(messageOf("OKR_STATUS", 0.5, START, null, HALF)).toBe("due is blank. Enter a value.");
  });

  it("has no pace while nothing is expected", () => {
    expect(call("OKR_PACE", 0.1, START, DUE, START)).toBe("#N/A");
    expect(call("OKR_PACE", 0.45, START, DUE, HALF)).toBe(0.9);
  });
});

describe("attainment and payout", () => {
  it.each([
    [[0, 0], 1],
    [[5, 0, null, "decrease"], 0],
    [[50, 45, null, "降低"], 0.9],
    [[60, 45, null, "decrease", "lower=mirror"], 2 - 60 / 45],
    [[5, -3], "#VALUE!"],
    [[0, 45, null, "decrease"], "#N/A"],
    [[75, 90, 60], 0.5],
  ])("attainment of %j is %j", (args, expected) => {
    expect(call("KPI_ATTAINMENT", ...(args as Argument[]))).toBe(expected);
  });

  it.each([
    [[0.7999], 0],
    [[0.8], 0.8],
    [[1.3], 1.2],
    [[1.3, null, 1.5], 1.3],
    [[0.75, 0.7], 0.75],
    [[1, 2, 1], "#VALUE!"],
  ])("payout of %j is %j", (args, expected) => {
    expect(call("KPI_PAYOUT", ...(args as Argument[]))).toBe(expected);
  });

  it.each([
    [null, 0.7, "green"],
    [null, 0.69, "amber"],
    [null, 0.4, "amber"],
    [null, 0.39, "red"],
    ["committed", 1, "green"],
    ["承诺型", 0.99, "amber"],
    ["committed", 0.7, "amber"],
    ["committed", 0.69, "red"],
  ])("with commitment %s a score of %d is %s", (commitment, score, word) => {
    expect(call("OKR_BAND", score, commitment)).toBe(word);
  });
});
