/**
 * Ranges in words: between €80k and €95k; 介于3和5个之间.
 *
 * @packageDocumentation
 */
import { cueOf, quantityOf, type Quantity, type Token } from "./token";

/** One quantity for the two that "between" joins. */
export function withRanges(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined) break;
    const range = cueOf(token) === "between" ? rangeAt(tokens, place) : undefined;
    out.push(range ?? token);
    if (range !== undefined) place += 3;
  }
  return out;
}

function rangeAt(tokens: readonly Token[], place: number): Token | undefined {
  const low = quantityOf(tokens[place + 1]);
  const joint = tokens[place + 2];
  const last = tokens[place + 3];
  const high = quantityOf(last);
  const joins = joint?.kind === "break" || cueOf(joint) === "to" || joint?.kind === "text";
  if (low === undefined || high === undefined || last === undefined || !joins) return undefined;
  const from = low.kind === "plain" && high.kind === "percent" ? low.value / 100 : low.value;
  if (!(from < high.value)) return undefined;
  const quantity: Quantity = { ...high, value: from, high: high.value };
  return { kind: "quantity", start: tokens[place]?.start ?? last.start, end: last.end, quantity };
}
