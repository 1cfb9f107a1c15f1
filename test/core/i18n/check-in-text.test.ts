import { calendarText, nudgeText, saySign, track } from "../../../core";
import type { BookSpec } from "../../support/book";
import { DAY_C, DAY_C_LOG, WEEK_6 } from "../../support/day-c";
import { day, openBook } from "../../support/open-book";

const view = async (spec = DAY_C_LOG, today = WEEK_6) =>
  track(await openBook(spec, "en", day(today)).snapshot());

describe("the text for the team's chat", () => {
  it("names who has not spoken, owner by owner, and who waits for help", async () => {
    expect(nudgeText(await view(), "en")).toBe(
      [
        "OKR check-in, 2026-11-09: please update",
        "@Bo",
        "- Cost per customer: No check-in since 2026-10-26 (14 days)",
        "@Ed",
        "- Tickets answered in an hour: No check-in for 39 days",
        "Waiting for help",
        "- Referral programme: In the way since 2026-11-02: legal has no time",
        "Type New value, Confidence and In the way into the check-in sheet. Thank you!",
      ].join("\n"),
    );
    const zh = nudgeText(await view(), "zh");
    expect(zh).toContain("@Bo\n- Cost per customer：2026-10-26后未更新（14天）");
    expect(zh).toContain("自2026-11-02起受阻：legal has no time");
  });

  it("is empty where nobody keeps a log and every value is there", async () => {
    expect(nudgeText(await view(DAY_C), "en")).toBe("");
  });

  it("has a sentence for every sign in both languages", () => {
    const since = day("2026-10-26");
    for (const language of ["en", "zh"] as const) {
      expect(saySign({ sign: "flat", value: 0.25, since }, "%", language)).toMatch(/25 ?%/);
      const fell = { sign: "confidence_falling", from: 0.8, to: 0.6 } as const;
      expect(saySign(fell, undefined, language)).toMatch(/80 ?%.*60 ?%/);
      expect(saySign({ sign: "blocked", blocker: "x" }, undefined, language)).toMatch(/x/);
      expect(saySign({ sign: "stale", days: 11 }, undefined, language)).toContain("11");
    }
  });
});

describe("the calendar file", () => {
  it("holds check-ins on Mondays, both reviews and the open milestone, as whole days", async () => {
    const text = calendarText(await view(), "en");
    const lines = text.split("\r\n");
    expect(lines.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
    expect(lines.filter((line) => /^(DTSTART|RRULE|SUMMARY)/.test(line))).toEqual([
      "DTSTART;VALUE=DATE:20261109",
      "RRULE:FREQ=WEEKLY;INTERVAL=1;UNTIL=20261230",
      "SUMMARY:OKR check-in",
      "DTSTART;VALUE=DATE:20261115",
      "SUMMARY:OKR review at half-time",
      "DTSTART;VALUE=DATE:20261230",
      "SUMMARY:OKR review\\, end of cycle",
      "DTSTART;VALUE=DATE:20261130",
      "SUMMARY:Due: Referral programme (Cai)",
    ]);
    expect(lines[lines.length - 1]).toBe("");
    expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  });

  it("begins with the next Monday, and is empty once the cycle is over", async () => {
    const tuesday = calendarText(await view(DAY_C_LOG, "2026-11-10"), "en");
    expect(tuesday).toContain("DTSTART;VALUE=DATE:20261116");
    expect(calendarText(await view(DAY_C_LOG, "2027-01-04"), "en")).toBe("");
  });

  it("gives an event the same id each time, and another workbook another", async () => {
    const ids = (text: string) => text.match(/^UID:.*$/gm);
    const first = ids(calendarText(await view(), "en"));
    expect(first).toHaveLength(4);
    expect(new Set(first).size).toBe(4);
    expect(ids(calendarText(await view(DAY_C_LOG, "2026-10-20"), "zh"))).toEqual(first);
    const other = JSON.parse(
      JSON.stringify(DAY_C_LOG).replace(/Customers stay/g, "Clients stay"),
    ) as BookSpec;
    expect(ids(calendarText(await view(other), "en"))).not.toEqual(first);
  });

  it("escapes signs that mean something and folds at 75 octets without cutting a character", async () => {
    const title = `推荐计划；上线, 第一期\\二期; ${"客户推荐".repeat(20)}🚀`;
    const spec = JSON.parse(
      JSON.stringify(DAY_C_LOG).replace("Referral programme", title.replace("\\", "\\\\")),
    ) as BookSpec;
    const text = calendarText(await view(spec), "zh");
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\ufffd");
    }
    const whole = text.replace(/\r\n /g, "");
    expect(whole).toContain(
      `SUMMARY:到期：推荐计划；上线\\, 第一期\\\\二期\\; ${"客户推荐".repeat(20)}🚀（Cai）`,
    );
  });
});
