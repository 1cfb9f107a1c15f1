/**
 * What the pane has last to tell, kept as facts so that it follows a switch of language.
 *
 * @packageDocumentation
 */
import {
  areaName,
  cellText,
  sayFinding,
  type CellValue,
  type Finding,
  type Language,
  type Place,
  type Receipt,
  type Remainder,
} from "../../core";
import { paneWords, type PaneWords } from "../words";
import type { CommandId } from "./commands";

export type Notice =
  | {
      readonly code: "receipt";
      readonly command: CommandId;
      readonly undoing: boolean;
      readonly receipt: Receipt;
      /** What a command without a preview has to tell. */
      readonly findings?: readonly Finding[];
    }
  | {
      readonly code: "nothing-to-do";
      readonly command: CommandId;
      /** Why, as the action tells it. */
      readonly findings: readonly Finding[];
    }
  | { readonly code: "recalculated"; readonly count: number }
  | { readonly code: "copied"; readonly worked: boolean; readonly text: string }
  | { readonly code: "picture"; readonly how: "copied" | "saved" }
  | { readonly code: "stopped" }
  | { readonly code: "no-library" }
  /** A file that is no text. */
  | { readonly code: "no-text"; readonly name: string }
  | { readonly code: "host-fault"; readonly message: string };

export type Tone = "good" | "info" | "warn" | "bad";

export function toneOf(notice: Notice): Tone {
  switch (notice.code) {
    case "receipt":
      if (notice.receipt.outcome !== "written") return "bad";
      return isToMend(notice.findings) ? "warn" : "good";
    case "copied":
      return notice.worked ? "good" : "bad";
    case "host-fault":
    case "no-library":
    case "no-text":
      return "bad";
    case "picture":
    case "recalculated":
      return "good";
    case "nothing-to-do":
      return isToMend(notice.findings) ? "warn" : "info";
    case "stopped":
      return "info";
  }
}

const isToMend = (findings: readonly Finding[] = []): boolean =>
  findings.some(({ severity }) => severity !== "info");

/** A finding and the cell it speaks of. */
export interface NoticeRow {
  readonly text: string;
  readonly spot: Place;
}

/** What stands in cells is listed apart from the sentence. */
export function noticeRows(notice: Notice, language: Language): readonly NoticeRow[] {
  return findingsOf(notice).flatMap(({ spot, ...finding }) =>
    spot === undefined ? [] : [{ text: sayFinding(finding as Finding, language), spot }],
  );
}

const findingsOf = (notice: Notice): readonly Finding[] =>
  notice.code === "receipt" || notice.code === "nothing-to-do" ? (notice.findings ?? []) : [];

/** All of it, as one text. */
export const noticeText = (notice: Notice, language: Language): string =>
  [
    noticeHead(notice, language),
    ...findingsOf(notice)
      .filter(({ spot }) => spot !== undefined)
      .map((finding) => sayFinding(finding, language)),
  ]
    .filter((text) => text !== "")
    .join(" ");

/** The sentence without the rows; empty where the rows say it all. */
export function noticeHead(notice: Notice, language: Language): string {
  const words = paneWords(language);
  const said = findingsOf(notice)
    .filter(({ spot }) => spot === undefined)
    .map((finding) => sayFinding(finding, language));
  switch (notice.code) {
    case "receipt":
      return [...(isCounted(notice) ? [] : [receiptText(notice, words)]), ...said].join(" ");
    case "nothing-to-do":
      return notice.findings.length === 0 ? words.nothingToDo[notice.command] : said.join(" ");
    case "recalculated":
      return words.recalculated(notice.count);
    case "copied":
      return notice.worked ? words.copied : words.copyByHand;
    case "picture":
      return notice.how === "copied" ? words.lens.pictureCopied : words.lens.pictureSaved;
    case "stopped":
      return words.stopped;
    case "no-library":
      return words.noLibrary;
    case "no-text":
      return words.imports.noText(notice.name);
    case "host-fault":
      return words.hostFault(notice.message);
  }
}

/** Check-ins are counted by what collected them; "recorded" need not be said twice. */
const isCounted = ({ receipt, findings = [] }: Extract<Notice, { code: "receipt" }>): boolean =>
  receipt.outcome === "written" &&
  receipt.notDone.every(({ why }) => why === "") &&
  findings.some(({ code }) => code === "check-ins-collected");

function receiptText(
  { command, undoing, receipt }: Extract<Notice, { code: "receipt" }>,
  words: PaneWords,
): string {
  switch (receipt.outcome) {
    case "written": {
      const said = undoing ? words.undone[command] : words.done[command];
      const missing = receipt.notDone.map(({ why }) => why).filter((why) => why !== "");
      return missing.length === 0 ? said : `${said} ${words.notDone(missing.join(", "))}`;
    }
    case "changed": {
      const say = undoing ? words.changedUndo : words.changedBefore;
      const { place, expected, found } = receipt;
      return say(placeText(place, words), valueText(expected, words), valueText(found, words));
    }
    case "refused":
      return words.refused[receipt.reason](
        receipt.place === undefined ? words.somewhere : placeText(receipt.place, words),
      );
    case "restored":
      return receipt.remains === undefined
        ? words.restored
        : words.restoredBut(remainsText(receipt.remains, words));
    case "partial":
      return words.partial(receipt.written.map((place) => placeText(place, words)).join(", "));
  }
}

function remainsText(remains: readonly Remainder[], words: PaneWords): string {
  const said = remains.map(({ edit, sheetName }) =>
    edit === "removeSheet" ? words.sheetDeleted(sheetName) : words.looksLeft(sheetName),
  );
  return [...new Set(said)].join(" · ");
}

/** Where the user should look, if the notice names a place. */
export function placeIn(notice: Notice): Place | undefined {
  if (notice.code !== "receipt") return undefined;
  const { receipt } = notice;
  if (receipt.outcome === "changed" || receipt.outcome === "refused") return receipt.place;
  return receipt.outcome === "partial" ? receipt.written[0] : undefined;
}

export const placeText = (
  { sheetName, area }: Pick<Place, "sheetName" | "area">,
  words: PaneWords,
): string => words.place(sheetName, areaName(area));

const LONGEST = 40;

function valueText(value: CellValue, words: PaneWords): string {
  const text = cellText(value);
  if (text === "") return words.blank;
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return typeof value === "string" ? words.quoted(short) : short;
}
