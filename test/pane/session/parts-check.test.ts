import { checkParts, NO_PARTS } from "../../../pane/session/parts-check";

const parts = (...changes: readonly (readonly [change: string, share: string])[]) =>
  changes.map(([change, share]) => ({ change, share }));

it("waits until the goal and a part are there, and while one is no percentage", () => {
  expect(checkParts(NO_PARTS)).toEqual({ ready: false });
  expect(checkParts({ goal: "-10%", parts: parts(["", ""]) })).toEqual({ ready: false });
  expect(checkParts({ goal: "-10", parts: parts(["-8", ""], ["soon", ""]) })).toEqual({
    ready: false,
  });
});

it("reads 10 = 8 + 2 in all three ways, by own line only when every share is there", () => {
  const some = checkParts({ goal: "-10%", parts: parts(["-8%", "60"], ["-2", ""], ["", ""]) });
  expect(some).toMatchObject({
    ready: true,
    readings: [
      { base: "total", residual: 0 },
      { base: "chain", carried: expect.closeTo(-0.0984) as number },
    ],
  });
  const all = checkParts({ goal: "-10", parts: parts(["-8", "60%"], ["-2", "40%"]) });
  expect(all).toMatchObject({ readings: [{}, { carried: expect.closeTo(-0.056) as number }, {}] });
});

it("passes on what the core refuses", () => {
  expect(checkParts({ goal: "10", parts: parts(["5", "80"], ["5", "80"]) })).toMatchObject({
    ready: true,
    problem: { code: "shares-over-one" },
  });
});
