import {
  change,
  checkInSheet,
  collectCheckIns,
  course,
  courseSentences,
  dayOfIso,
  nudgeText,
  track,
  type Day,
  type Outcome,
  type Snapshot,
} from "../../core";
import { bindIds } from "../../core/actions/port/outcome";
import { LIBRARY } from "../../core/decompose/library";
import { DAY_B } from "../support/day-b";
import { DAY_C, WEEK_6 } from "../support/day-c";
import { checkInLaws } from "./check-in-laws";
import { departmentLaws } from "./department-laws";
import type { HostUnderTest, MakeHost } from "./host-contract";

/** Sheets for departments and meetings, and two working days from end to end, figures worked out by hand. */
export function dayLaws(make: MakeHost): void {
  departmentLaws(make);
  checkInLaws(make);
  it("lives through day B: the gap is said, the dip is not chased", async () => {
    const host = await make(DAY_B);
    const { items } = course(await read(host, "2026-03-15"), LIBRARY);
    const [sales] = items;
    expect(items.map(({ kpi }) => kpi.name)).toEqual(["Online sales"]);
    // Mean 1,040; mean moving range 2,435 ÷ 11 = 221.4; × 2.66 = 588.8.
    expect(sales?.chart.limits?.lower).toBeCloseTo(451.2, 1);
    expect(sales?.chart.limits?.upper).toBeCloseTo(1628.8, 1);
    // Seven moves of 20 % in the twelve months, and 1,215 → 930 after them.
    expect([sales?.chart.alarms, sales?.chart.signals]).toEqual([8, 0]);
    // (930 + 1,010 + 870) ÷ 3 = 936.7 against 1,352.
    expect(sales?.gap?.ratio).toBeCloseTo(936.6667 / 1352 - 1, 6);
    expect(sales?.forecasts.map(({ probability = 1 }) => probability <= 0.12)).toEqual([
      true,
      true,
    ]);
    expect([sales?.outlook, sales?.reading.course]).toEqual(["unlikely", "level_too_low"]);
    const said = sales && courseSentences("en").course(sales.reading);
    expect(said).toMatch(/^30\.7% behind plan\..*Don't chase this movement; close the gap/);
  });

  it("lives through day C: a Monday in week 6, its check-ins, and the shock", async () => {
    const host = await make(DAY_C);
    const states = async (iso = WEEK_6) =>
      track(await read(host, iso)).objectives.flatMap(({ keyResults }) =>
        keyResults.map(({ status }) => status),
      );
    // 39 of 90 days are over: expected 43.3 %. Progress 20 %, held, open, 50 %, 20 %.
    expect(await states()).toEqual(["behind", "holding", "not_due", "ahead", "behind"]);
    // Day 9 of 90 is in the first 15 %: nobody is at risk or behind yet.
    expect(await states("2026-10-10")).toEqual(["ahead", "holding", "not_due", "ahead", "ahead"]);
    await carriedOut(host, checkInSheet(await read(host)));
    await host.poke("Check-in sheet", "D2", 140);
    await host.poke("Check-in sheet", "D3", 44);
    await host.poke("Check-in sheet", "F6", "the ad account is suspended");
    await carriedOut(host, collectCheckIns(await read(host)));
    const after = track(await read(host));
    // 40 % ÷ 43.3 % = 0.92 is on track; 44 is over 42.
    expect(await states()).toEqual(["on_track", "broken", "not_due", "ahead", "behind"]);
    expect(after.objectives.map(({ score }) => score?.toFixed(3))).toEqual(["0.133", "0.350"]);
    const [ed] = after.objectives[1]?.keyResults.slice(-1) ?? [];
    expect(ed?.signs).toMatchObject([{ sign: "blocked", blocker: "the ad account is suspended" }]);
    expect(nudgeText(after, "en")).toContain("@Dai\n- Repeat purchases: No check-in for 39 days");
    await carriedOut(
      host,
      change(await read(host), {
        action: "replace",
        item: "KR-005",
        reasonClass: "resources_changed",
        reason: "The ad account is suspended",
        evidence: "event of 2026-11-05",
        proposedBy: "Lead",
        approvedBy: "Wang, meeting of 9 November",
        effective: day(WEEK_6),
        sentences: ["Run 20 community events"],
      }),
    );
    const changed = track(await read(host)).objectives[1];
    // (50 % + 0) ÷ 2 now; (50 % + 20 %) ÷ 2 had nothing been changed.
    expect(changed?.score?.toFixed(3)).toBe("0.250");
    expect(changed?.original).toMatchObject({ since: day(WEEK_6) });
    expect(changed?.original?.score.toFixed(3)).toBe("0.350");
  });
}

const day = (iso: string): Day => {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`no day ${iso}`);
  return found;
};

async function read({ port }: HostUnderTest, iso = WEEK_6): Promise<Snapshot> {
  const { sheets } = await port.survey();
  const snapshot = await port.read(sheets.map(({ id }) => ({ sheet: id })));
  return { ...snapshot, today: day(iso), language: "en" };
}

async function carriedOut({ port }: HostUnderTest, outcome: Outcome): Promise<void> {
  const receipt = await port.apply(outcome.edits);
  expect(receipt).toMatchObject({ outcome: "written" });
  expect(bindIds(outcome.inverse, receipt).length).toBeGreaterThan(0);
}
