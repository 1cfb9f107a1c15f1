/**
 * The figures that Keel saw first, kept in the document. The log says what became of them since, so
 * nothing here is ever changed: what is new is added.
 *
 * @packageDocumentation
 */
import type { Day } from "../../kernel/day";
import { figureKey, type FigureField, type GovernedFigure } from "./governed-figures";
import type { Snapshot } from "../port/snapshot";
import { settingStep, type Step } from "../write/step";

const KNOWN = "keel.known.";
/** Excel shows 255 characters of a property and may cut what is longer. */
const CHUNK = 240;
/** A hundred properties; targets and baselines come first, measured values while there is room. */
const MOST = 100 * CHUNK;

/** Between records; no host trims it where a property ends. */
const NEXT = "~";

const LETTERS = { target: "t", baseline: "b", actual: "a" } as const;
const FIELDS: Readonly<Record<string, FigureField>> = { t: "target", b: "baseline", a: "actual" };

/** Texts of figures by {@link figureKey}. */
export type KnownFigures = ReadonlyMap<string, string>;

export function knownFigures({ settings }: Pick<Snapshot, "settings">): KnownFigures {
  const known = new Map<string, string>();
  for (const record of storedIn(settings).split(NEXT)) {
    const [item = "", field = "", ...rest] = record.split("|").map(readable);
    const name = FIELDS[field];
    if (name === undefined) continue;
    if (name !== "actual") known.set(figureKey({ item, field: name }), rest[0] ?? "");
    else {
      // Days are counted from the one before, so that a month is two digits and not five.
      let day = 0;
      for (let at = 0; at + 1 < rest.length; at += 2) {
        day += Number(rest[at]);
        known.set(figureKey({ item, field: name, day: day as Day }), rest[at + 1] ?? "");
      }
    }
  }
  return known;
}

/** Adds figures that are not known yet; what does not fit is not kept, and so never reported. */
export function rememberStep(
  { settings }: Pick<Snapshot, "settings">,
  figures: readonly GovernedFigure[],
): Step {
  const known = knownFigures({ settings });
  // What is blank is still to be filled in.
  const fresh = figures.filter((one) => one.text !== "" && !known.has(figureKey(one)));
  let text = storedIn(settings);
  for (const record of recordsOf(fresh)) {
    const next = text === "" ? record : `${text}${NEXT}${record}`;
    if (next.length <= MOST) text = next;
  }
  const chunks = Math.ceil(text.length / CHUNK);
  const steps = Array.from({ length: chunks }, (_, n) => {
    const key = `${KNOWN}${n + 1}`;
    return settingStep(key, text.slice(n * CHUNK, (n + 1) * CHUNK), settings[key]);
  });
  return {
    edits: steps.flatMap(({ edits }) => edits),
    inverse: [...steps].reverse().flatMap(({ inverse }) => inverse),
  };
}

function storedIn(settings: Snapshot["settings"]): string {
  let text = "";
  for (let n = 1; ; n++) {
    const chunk = settings[`${KNOWN}${n}`];
    if (chunk === undefined) return text;
    text += chunk;
  }
}

function recordsOf(figures: readonly GovernedFigure[]): readonly string[] {
  const measured = new Map<string, GovernedFigure[]>();
  const set: string[] = [];
  for (const one of figures) {
    if (one.field !== "actual")
      set.push([one.item, LETTERS[one.field], one.text].map(kept).join("|"));
    else measured.set(one.item, [...(measured.get(one.item) ?? []), one]);
  }
  const rows = [...measured].map(([item, own]) => {
    let before = 0;
    const cells = [...own]
      .sort((a, b) => (a.day ?? 0) - (b.day ?? 0))
      .flatMap(({ day = 0, text }) => {
        const step = day - before;
        before = day;
        return [String(step), text];
      });
    return [item, LETTERS.actual, ...cells].map(kept).join("|");
  });
  return [...set, ...rows];
}

/** Plain letters only, so that no host cuts a character in two. */
const kept = (text: string): string =>
  text.replace(/[^\w.,:/()+-]/g, (one) =>
    Array.from(
      { length: one.length },
      (_, n) => `%${one.charCodeAt(n).toString(16).padStart(4, "0")}`,
    ).join(""),
  );

const readable = (text: string): string =>
  text.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
