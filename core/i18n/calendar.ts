/**
 * The rhythm as a calendar file. Source: RFC 5545, "Internet Calendaring and Scheduling Core Object
 * Specification": 3.1 folding, 3.3.11 escaping, 3.6.1 events, 3.8.5.3 recurrence.
 *
 * @packageDocumentation
 */
import { rhythmOf, type RhythmDay } from "../actions/course/calendar";
import type { TrackView } from "../actions/book/views";
import { addDays, isoOfDay, type Day } from "../kernel/day";
import type { Language } from "../kernel/language";

interface CalendarWords {
  readonly name: string;
  readonly checkIn: string;
  readonly checkInHint: string;
  readonly review: string;
  readonly closing: string;
  readonly milestone: (title: string, owner: string | undefined) => string;
}

const WORDS: Readonly<Record<Language, CalendarWords>> = {
  en: {
    name: "OKR rhythm",
    checkIn: "OKR check-in",
    checkInHint: "Type New value, Confidence and In the way into the check-in sheet.",
    review: "OKR review at half-time",
    closing: "OKR review, end of cycle",
    milestone: (title, owner) => `Due: ${title}${owner === undefined ? "" : ` (${owner})`}`,
  },
  zh: {
    name: "OKR节奏",
    checkIn: "OKR进展更新",
    checkInHint: "请在进展更新表中填写“本次数值”“信心指数”“遇到的阻碍”。",
    review: "OKR期中复盘",
    closing: "OKR期末复盘",
    milestone: (title, owner) => `到期：${title}${owner === undefined ? "" : `（${owner}）`}`,
  },
};

/** All-day events, so that no time zone matters; empty text where no cycle runs. */
export function calendarText(view: TrackView, language: Language): string {
  const days = rhythmOf(view);
  if (days.length === 0) return "";
  const words = WORDS[language];
  const stamp = `${plain(view.asOf)}T000000Z`;
  // The same workbook gives the same ids each time, so that a file read again replaces, not doubles.
  const book = hashOf(view.objectives.map(({ objective }) => objective.title).join("\n"));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Keel//OKR rhythm//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(words.name)}`,
    ...days.flatMap((one) => event(one, { stamp, book, words })),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

interface Shared {
  readonly stamp: string;
  readonly book: string;
  readonly words: CalendarWords;
}

function event(one: RhythmDay, { stamp, book, words }: Shared): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${keyOf(one)}-${book}@keel.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(one.day)}`,
    `DTEND;VALUE=DATE:${plain(addDays(one.day, 1))}`,
    ...(one.what === "check_in" ? [`RRULE:${recurrence(one.every, one.until)}`] : []),
    `SUMMARY:${escaped(summary(one, words))}`,
    ...(one.what === "check_in" ? [`DESCRIPTION:${escaped(words.checkInHint)}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** What makes an event the same one, whatever its day. */
const keyOf = (one: RhythmDay): string =>
  one.what === "milestone"
    ? `milestone-${hashOf(`${one.id}\n${one.title}`)}`
    : one.what.replace("_", "-");

function summary(one: RhythmDay, words: CalendarWords): string {
  switch (one.what) {
    case "check_in":
      return words.checkIn;
    case "review":
      return words.review;
    case "closing":
      return words.closing;
    case "milestone":
      return words.milestone(one.title, one.owner);
  }
}

const WEEK = 7;

const recurrence = (every: number, until: Day): string =>
  every % WEEK === 0
    ? `FREQ=WEEKLY;INTERVAL=${every / WEEK};UNTIL=${plain(until)}`
    : `FREQ=DAILY;INTERVAL=${every};UNTIL=${plain(until)}`;

const plain = (day: Day): string => isoOfDay(day).replace(/-/g, "");

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    // Other control characters may not stand in a text at all.
    .replace(/[\u0000-\u001f\u007f]/g, " ");

/** Octets of a line without its break. */
const LONGEST = 75;

/** Longer lines go on in the next one behind a space; no character is cut in two. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
