/**
 * The last command's inverse kept in the workbook itself, so that it can still be taken back after the
 * pane, or the workbook, was closed.
 *
 * @packageDocumentation
 */
import type { Day } from "../../kernel/day";
import type { Edit, Edits } from "./edits";
import type { Snapshot } from "./snapshot";

/** What takes a command back, and when it was done. */
export interface KeptUndo {
  readonly command: string;
  readonly inverse: Edits;
  readonly day: Day;
}

const KEY = "keel.undo.";
/** Google Sheets holds 9 kB under one key, and a Chinese character is three bytes. */
const PIECE = 2900;
/** Above about 115,000 characters an inverse is kept for the session only. */
const MOST_PIECES = 40;
/** Nobody wants last month's plan taken back by a press of a button. */
const OFFERED_DAYS = 7;

/**
 * Keeps what takes a command back in place of what was kept; `undefined` forgets it.
 *
 * @returns Setting edits; none when nothing is kept and nothing fits.
 */
export function keepUndo({ settings }: Pick<Snapshot, "settings">, kept?: KeptUndo): Edits {
  const pieces = kept === undefined ? [] : piecesOf(JSON.stringify(kept));
  const fit = pieces.length > MOST_PIECES ? [] : pieces;
  const old = Object.keys(settings).filter(
    (key) => key.startsWith(KEY) && !(Number(key.slice(KEY.length)) <= fit.length),
  );
  return [
    ...fit.map((value, place): Edit => ({ do: "setting", key: `${KEY}${place + 1}`, value })),
    ...old.map((key): Edit => ({ do: "setting", key, value: null })),
  ];
}

const piecesOf = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / PIECE) }, (_, place) =>
    text.slice(place * PIECE, (place + 1) * PIECE),
  );

/**
 * What was kept, while it is a week old at most and every sheet and table that it names is there. What
 * cannot be read is as good as nothing: a workbook may come from anywhere.
 */
export function keptUndo(snapshot: Snapshot): KeptUndo | undefined {
  const { settings, sheets, tables, today } = snapshot;
  let text = "";
  for (let place = 1; place <= MOST_PIECES; place++) text += settings[`${KEY}${place}`] ?? "";
  const kept = read(text);
  if (kept === undefined || today < kept.day || today > kept.day + OFFERED_DAYS) return undefined;
  const places = new Set([...sheets, ...tables].map(({ id }) => id));
  const known = kept.inverse.every((edit) =>
    ["sheet" in edit ? edit.sheet : undefined, "table" in edit ? edit.table : undefined].every(
      (id) => id === undefined || places.has(id),
    ),
  );
  return known ? kept : undefined;
}

function read(text: string): KeptUndo | undefined {
  if (text === "") return undefined;
  try {
    const { command, inverse, day } = JSON.parse(text) as Partial<KeptUndo>;
    const edits: readonly unknown[] = Array.isArray(inverse) ? inverse : [];
    const isSound = edits.length > 0 && edits.every(isInverse);
    if (typeof command !== "string" || typeof day !== "number" || !isSound) return undefined;
    return { command, day, inverse: edits as Edits };
  } catch {
    return undefined;
  }
}

/** Taking back writes cells, looks and settings, and removes; it never adds. */
const INVERSE = [
  ...[
    "write",
    "numberFormat",
    "style",
    "width",
    "validate",
    "condition",
    "page",
    "setting",
    "name",
  ],
  ...["removeSheet", "removeRows", "removeColumn", "removeName"],
];

const isInverse = (edit: unknown): boolean =>
  typeof edit === "object" && edit !== null && "do" in edit && INVERSE.includes(String(edit.do));
