/**
 * The period that holds for a clause, in the sentence's words.
 *
 * @packageDocumentation
 */
import type { Segment } from "./segment";
import { lastOf, type Token } from "./token";

/** The clause's own; else one said before it; else a deadline said after it. */
export function periodOf(
  segments: readonly Segment[],
  place: number,
  original: string,
): string | undefined {
  const own = timeIn(segments[place] ?? []);
  if (own !== undefined && !own.inName) return said(own, original);
  for (let at = place - 1; at >= 0 && place - at < REACH; at -= 1) {
    const time = timeIn(segments[at] ?? []);
    if (time !== undefined && time.role !== "basis" && !time.inName) return said(time, original);
  }
  for (const segment of segments.slice(place + 1, place + REACH)) {
    const time = timeIn(segment);
    if (time?.role === "deadline") return said(time, original);
  }
  return own && said(own, original);
}

/** 次/月, searches/user/week. */
export function periodInUnit(unit: string | undefined): string | undefined {
  const last = unit?.split("/").pop()?.trim() ?? "";
  return unit?.includes("/") === true && PERIODS.has(last.toLowerCase()) ? last : undefined;
}

const PERIODS: ReadonlySet<string> = new Set(
  "年 月 周 天 日 季 季度 学期 小时 year month week day quarter sprint hour yr mo".split(" "),
);

/** How many clauses away a period still holds; more would make a long cell slow. */
const REACH = 8;

const inNote = (token: Token): Time[] =>
  token.kind === "note" && !token.tokens.some(({ kind }) => kind === "quantity")
    ? token.tokens.filter((one): one is Time => one.kind === "time")
    : [];

type Time = Token & { kind: "time" };

function timeIn(segment: Segment): Time | undefined {
  const own = segment.filter((token): token is Time => token.kind === "time");
  const times = own.length > 0 ? own : segment.flatMap(inNote);
  return (
    lastOf(times.filter(({ role }) => role === "deadline")) ??
    times.find(({ role, inName }) => role === "cadence" && !inName) ??
    times.find(({ role }) => role === "cadence") ??
    times[0]
  );
}

const said = ({ start, end }: Time, original: string): string =>
  original.slice(start, end).replace(/\s+/g, " ").trim();
