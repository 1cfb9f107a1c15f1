/**
 * A sentence to its measures.
 *
 *     text --fold--> characters --tokens--> words and numbers --segments--> clauses --grammar--> measures
 *
 * @packageDocumentation
 */
import { fold } from "./fold";
import type { Grammar, Source } from "./grammar";
import { EN } from "./grammar-en";
import { ZH } from "./grammar-zh";
import type { Measure, MeasureHints } from "./measure";
import { periodInUnit, periodOf } from "./period";
import { Reader, type Placed } from "./reader";
import { segmentsOf, withNotes, withOpenNotes, type Segment } from "./segment";
import type { Reading } from "./statement";

/**
 * What a sentence states, numbers first, in its order; empty only for a blank text.
 *
 * A restated target counts once; a number in a name (P99, top 3) is no target; a clause that only
 * names work is a milestone. What can be read in two ways says so in `ambiguities`.
 *
 * @example
 * ```ts
 * readSentence("客户满意度提升至90%")[0]?.target // => 0.9
 * readSentence("Cut churn from 5% to 3% by Q3")[0]?.period // => "by Q3"
 * readSentence("成本降8%+损耗率降2%").length // => 2
 * readSentence("  ").length // => 0
 * ```
 */
export function readSentence(text: string, hints: MeasureHints = {}): readonly Measure[] {
  const folded = fold(text);
  if (folded.trim() === "") return [];
  const source = { folded, original: text };
  const grammar = hasHan(folded) ? ZH : EN;
  const tokens = withNotes(grammar.prepare(grammar.tokens(source), source));
  const segments = segmentsOf(tokens, grammar.cuts).map(withOpenNotes);
  const placed = readingsIn(grammar, segments, source);
  const named = placed.length > 0 ? placed : [{ reading: nothing(text), segment: 0 }];
  return named.map(({ reading, segment }) => {
    const period = periodOf(segments, segment, text) ?? periodInUnit(reading.unit);
    const metric = reading.metric ?? headerMetric(hints);
    return {
      ...reading,
      ...(metric !== undefined && { metric }),
      ...(period !== undefined && { period }),
    };
  });
}

/** Without the clauses that only say why, unless nothing else is said. */
function readingsIn(
  grammar: Grammar,
  segments: readonly Segment[],
  source: Source,
): readonly Placed[] {
  const stated = segments.map((segment, place) =>
    place < segments.length - 1 && grammar.explains(segment, source) ? [] : segment,
  );
  if (stated.some(({ length }) => length === 0)) {
    const placed = new Reader(grammar, stated, source).read();
    if (placed.some(({ reading }) => reading.targetKind !== "none")) return placed;
  }
  return new Reader(grammar, segments, source).read();
}

const nothing = (text: string): Reading => ({
  metric: text.trim().replace(/\s+/g, " "),
  direction: "reach",
  targetKind: "none",
  ambiguities: [{ code: "no-verb" }],
});

const headerMetric = ({ header }: MeasureHints): string | undefined =>
  header === undefined || header.trim() === "" ? undefined : header.trim();

const hasHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text);
