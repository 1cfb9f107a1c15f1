/**
 * Wall-clock serials of a time zone and back: cells hold wall-clock time, scripts are given instants.
 *
 * @packageDocumentation
 */

const EPOCH = 25569;
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  formats.set(timeZone, format);
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/** The instant at which the zone's clock shows a serial. */
export function instantOf(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH) * DAY_MS);
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

export const serialAt = (instant: number, timeZone: string): number =>
  (instant + offsetAt(instant, timeZone)) / DAY_MS + EPOCH;

/** The patterns that scripts use: `yyyy-MM-dd`, `HH:mm:ss`, `Z` as `+0800`. */
export function formatInstant(instant: number, timeZone: string, pattern: string): string {
  const offset = offsetAt(instant, timeZone);
  const iso = new Date(instant + offset).toISOString();
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const zone = `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`;
  return pattern
    .replace("yyyy", iso.slice(0, 4))
    .replace("MM", iso.slice(5, 7))
    .replace("dd", iso.slice(8, 10))
    .replace("HH", iso.slice(11, 13))
    .replace("mm", iso.slice(14, 16))
    .replace("ss", iso.slice(17, 19))
    .replace("Z", zone);
}

const pad = (value: number): string => String(value).padStart(2, "0");
