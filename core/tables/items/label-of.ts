/**
 * What a label in a cell says the cells beside or below it hold.
 *
 * @packageDocumentation
 */
import type { Concept } from "../../model/header-lexicon";
import { meaningOf } from "../../model/header-meaning";

const NUMBERED_KR =
  /^\s*(?:kr|关键结果|关键成果|主要成果|key\s*results?)\s*[-#]?\s*\d{1,2}(?:[.-]\d{1,2})*(?![a-z\d%])\s*[:：.、)）]?\s*/i;
/** Not `O2O` and not 目标3家. */
const NUMBERED_O =
  /^\s*(?:(?:o|objective|obj)\s*[-#]?\s*\d{1,2}(?![a-z\d%]|\.\d)|目标\s*(?:\d{1,2}|[一二三四五六])(?=[:：.、)）\s]|$))\s*[:：.、)）]?\s*/i;
/** `O：提升体验` without a number. */
const PLAIN_KR = /^\s*(?:kr|关键结果)\s*[:：]\s*/i;
const PLAIN_O = /^\s*(?:o|目标|objective)\s*[:：]\s*/i;

export interface Line {
  readonly is: "objective" | "keyResult";
  /** What stands behind the number; empty where it is a label for the cell beside it. */
  readonly text: string;
}

/** A line of an outline: `O1：…`, `KR1.2 …`. */
export function lineOf(text: string): Line | undefined {
  for (const pattern of [NUMBERED_KR, PLAIN_KR]) {
    const match = pattern.exec(text);
    if (match !== null) return { is: "keyResult", text: text.slice(match[0].length).trim() };
  }
  for (const pattern of [NUMBERED_O, PLAIN_O]) {
    const match = pattern.exec(text);
    if (match !== null) return { is: "objective", text: text.slice(match[0].length).trim() };
  }
  return undefined;
}

const LONGEST = 24;
const SURE = 0.8;

/** Concepts that a short label surely means, the likeliest first. */
export function conceptsIn(text: string): readonly Concept[] {
  if (text === "" || text.length > LONGEST) return [];
  const line = lineOf(text);
  if (line !== undefined && line.text.length <= 2) return [line.is];
  return [...meaningOf(text)]
    .filter(([, sure]) => sure >= SURE)
    .sort((a, b) => b[1] - a[1])
    .map(([concept]) => concept);
}
