/**
 * What a language gives to the reading of a sentence.
 *
 * @packageDocumentation
 */
import type { Rest, Segment } from "./segment";
import type { Reading } from "./statement";
import type { Quantity, Token } from "./token";

/** A text twice: folded for matching, original for quoting. Positions are the same. */
export interface Source {
  readonly folded: string;
  readonly original: string;
}

export interface ClauseReading {
  readonly readings: readonly Reading[];
  /** Where things stand, when the clause says no more: 目前60%; we were at $24M. */
  readonly start?: Quantity;
}

export interface Grammar {
  /** Tokens of a folded text, parentheses and all. */
  readonly tokens: (source: Source) => Token[];
  /** Settles which cues are cues; then parentheses are notes. */
  readonly prepare: (tokens: readonly Token[], source: Source) => Token[];
  /** A soft break after `left` begins a new statement. */
  readonly cuts: (left: Segment, rest: Rest) => boolean;
  /** A clause that only says why or with what: 为支撑营收目标, "to support growth", "with a team of 5". */
  readonly explains: (segment: Segment, source: Source) => boolean;
  /** Statements of a clause that holds numbers. */
  readonly clause: (segment: Segment, source: Source) => ClauseReading;
  /** What a clause without a number says. */
  readonly wordless: (segment: Segment, source: Source) => Reading | undefined;
  /** Whether such a clause is a target of its own when others have numbers. */
  readonly standsAlone: (segment: Segment) => boolean;
  /** The name in a clause that says nothing else, for a clause that lacks one. */
  readonly name: (segment: Segment, source: Source) => string | undefined;
}
