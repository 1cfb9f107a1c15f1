/**
 * Dates as Apps Script gives them to the 1900 serials that cells hold.
 *
 * @packageDocumentation
 */

const DAY_MS = 86_400_000;
/** Serial of 1970-01-01. */
const EPOCH = 25569;

/**
 * Serial of a date, in days since 1899-12-30 on the spreadsheet's own wall clock.
 *
 * Scripts run in a time zone of their own, so the date's local fields may name another day. Asking
 * the service costs a call: a day whose clock is not changed is asked about once.
 *
 * @param timeZone - of the spreadsheet, as `Asia/Shanghai`
 */
export function serialReader(timeZone: string): (date: Date) => number {
  const offsets = new Map<number, number | undefined>();
  const offsetAt = (instant: number): number => {
    const text = Utilities.formatDate(new Date(instant), timeZone, "yyyy-MM-dd-HH-mm-ss");
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text
      .split("-")
      .map(Number);
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return wall - Math.floor(instant / 1000) * 1000;
  };
  const offsetOf = (day: number): number | undefined => {
    if (!offsets.has(day)) {
      const first = offsetAt(day * DAY_MS);
      const last = offsetAt((day + 1) * DAY_MS - 1);
      offsets.set(day, first === last ? first : undefined);
    }
    return offsets.get(day);
  };
  return (date) => {
    const instant = date.getTime();
    const offset = offsetOf(Math.floor(instant / DAY_MS)) ?? offsetAt(instant);
    return (instant + offset) / DAY_MS + EPOCH;
  };
}
