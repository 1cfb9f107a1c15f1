/**
 * Clauses of a sentence in their order: a name, a start or a note may belong to the clause beside it.
 *
 * @packageDocumentation
 */
import type { Grammar, Source } from "./grammar";
import { merged } from "./restated";
import { segmentsOf, type Segment } from "./segment";
import { baselineOf, type Reading } from "./statement";
import { cueOf, lastOf, quantityOf, type Quantity, type Token } from "./token";

/** A reading with the place of its clause, for its period. */
export interface Placed {
  readonly reading: Reading;
  readonly segment: number;
}

function withStart(reading: Reading, start: Quantity): Reading {
  if (reading.baseline !== undefined) return reading;
  const baseline = baselineOf(start, reading);
  const { direction, target, targetKind } = reading;
  const ends = target !== undefined && targetKind !== "relative" && targetKind !== "absolute_delta";
  const falls = direction === "increase" && ends && targetKind !== "points" && baseline > target;
  return { ...reading, baseline, ...(falls && { direction: "decrease" as const }) };
}

/** Reads the clauses of one sentence once. */
export class Reader {
  private readonly numbers: Placed[] = [];
  private readonly wordless: Placed[] = [];
  private readonly fragments: Placed[] = [];
  /** 优化流程: it says not even which way. */
  private readonly vague: Placed[] = [];
  private name: string | undefined;
  private start: Quantity | undefined;

  constructor(
    private readonly grammar: Grammar,
    private readonly segments: readonly Segment[],
    private readonly source: Source,
  ) {}

  read(): readonly Placed[] {
    this.segments.forEach((segment, place) => {
      if (segment.length === 0) return;
      if (segment.some((token) => token.kind === "quantity")) this.clause(segment, place);
      else this.without(segment, place);
      const first = segment.findIndex((token) => token.kind === "quantity");
      segment.forEach((token, at) => {
        if (token.kind === "note" && (at > first || first < 0)) this.note(token.tokens, place);
      });
    });
    if (this.numbers.length > 0 || this.wordless.length > 0)
      return [...this.numbers, ...this.wordless];
    return [...this.fragments, ...this.vague];
  }

  private clause(segment: Segment, place: number): void {
    const first = segment.findIndex((token) => token.kind === "quantity");
    for (const token of segment.slice(0, first)) this.startIn(token);
    const { readings, start } = this.grammar.clause(segment, this.source);
    if (readings.length === 0 && start === undefined) this.without(segment, place);
    for (const reading of readings) this.add(reading, place);
    if (start === undefined) return;
    this.startAt(start);
    const name = this.grammar.name(segment.slice(0, first), this.source);
    this.name ??= name;
    const wish = this.grammar.wordless(segment.slice(0, first), this.source);
    if (wish?.targetKind === "none" && this.start !== undefined)
      this.fragments.push({ reading: withStart(wish, start), segment: place });
  }

  /** "Page load (now 4 s) to 2 s": a start in a note before the target. */
  private startIn(token: Token): void {
    if (token.kind !== "note" || !token.tokens.some(({ kind }) => kind === "quantity")) return;
    const { readings, start } = this.grammar.clause(token.tokens, this.source);
    if (readings.length === 0 && start !== undefined) this.start = start;
  }

  /** A start said apart belongs to the target before it, else to the next one. */
  private startAt(start: Quantity): void {
    const last = lastOf(this.numbers);
    if (last === undefined) this.start = start;
    else if (last.reading.baseline === undefined)
      this.replace(last, withStart(last.reading, start));
  }

  private add(said: Reading, place: number): void {
    const reading = this.start === undefined ? said : withStart(said, this.start);
    this.start = undefined;
    const last = lastOf(this.numbers);
    const nameless = reading.metric === undefined;
    const whole = nameless && this.name !== undefined ? { ...reading, metric: this.name } : reading;
    const one =
      last !== undefined && (nameless || last.reading.metric === reading.metric)
        ? merged(last.reading, whole)
        : undefined;
    if (one !== undefined && last !== undefined)
      this.numbers[this.numbers.length - 1] = { ...last, reading: one };
    else this.numbers.push({ reading: whole, segment: place });
    this.name = whole.metric ?? this.name;
  }

  private without(segment: Segment, place: number): void {
    const colon = segment.findIndex(({ kind }) => kind === "colon");
    const titled = colon > 0 ? this.grammar.name(segment.slice(0, colon), this.source) : undefined;
    const said = titled === undefined ? segment : segment.slice(colon + 1);
    const reading = this.grammar.wordless(said, this.source);
    if (reading === undefined) {
      this.name = titled ?? this.grammar.name(segment, this.source) ?? this.name;
      return;
    }
    // "Design, build and ship it": the object comes later.
    const lone = reading.targetKind === "milestone" && reading.metric === undefined;
    if (lone && place < this.segments.length - 1) return;
    if (reading.target !== undefined) this.numbers.push({ reading, segment: place });
    else if (reading.targetKind === "milestone" || this.grammar.standsAlone(segment))
      this.wordless.push({ reading, segment: place });
    else if (segment.some((token) => cueOf(token) === "move"))
      this.vague.push({ reading, segment: place });
    else this.fragments.push({ reading, segment: place });
    if (reading.targetKind === "none") this.name = titled ?? reading.metric ?? this.name;
  }

  /** Parentheses after a target restate it, add its start, or set a target of their own. */
  private note(tokens: readonly Token[], place: number): void {
    const last = lastOf(this.numbers);
    if (last === undefined) return;
    const text =
      tokens.length === 0 ? "" : this.source.original.slice(tokens[0]?.start, lastOf(tokens)?.end);
    if (text.trim() === "") return;
    if (last.reading.metric === undefined && !tokens.some(({ kind }) => kind !== "text")) {
      this.replace(last, { ...last.reading, metric: text });
      return;
    }
    if (/满分|滿分|分制|out of/i.test(text)) {
      if (last.reading.unit === undefined)
        this.replace(last, {
          ...last.reading,
          unit: /[\u3400-\u9fff]/.test(text) ? "分" : "points",
        });
      return;
    }
    if (!tokens.some(isStrong) || /[×*=]|权重|權重|weight|下同/i.test(text)) return;
    for (const segment of segmentsOf(
      this.grammar.prepare(tokens, this.source),
      this.grammar.cuts,
    )) {
      const { readings, start } = this.grammar.clause(segment, this.source);
      for (const reading of readings) this.aside(last, reading, place);
      if (start !== undefined) this.startAt(start);
    }
  }

  private aside(last: Placed, reading: Reading, place: number): void {
    if (reading.metric !== undefined && reading.metric !== last.reading.metric) {
      if (reading.targetKind !== "level" || reading.metric.length > 1)
        this.numbers.push({ reading, segment: place });
      return;
    }
    const one = merged(last.reading, {
      ...reading,
      ...(last.reading.metric !== undefined && { metric: last.reading.metric }),
    });
    if (one !== undefined) this.replace(last, one);
    else if (
      last.reading.baseline === undefined &&
      reading.target !== undefined &&
      last.reading.unit === reading.unit
    ) {
      this.replace(last, { ...last.reading, baseline: reading.target });
    }
  }

  private replace(last: Placed, reading: Reading): void {
    const at = this.numbers.indexOf(last);
    if (at >= 0) this.numbers[at] = { ...last, reading };
  }
}

/** (one in health, one in retail) sets no target. */
const isStrong = (token: Token): boolean => {
  const quantity = quantityOf(token);
  return quantity !== undefined && quantity.weak !== true;
};
