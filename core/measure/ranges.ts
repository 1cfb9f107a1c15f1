/**
 * Ranges in words: between €80k and €95k; 介于3和5个之间.
 *
 * @packageDocumentation
 */
import { cueOf, quantityOf, type Quantity, type Token } from "./token";

/**
 * One quantity for the two that "between" joins, or that stand after a place where `leads` says that
 * two numbers are a range.
 */
export function withRanges(
  tokens: readonly Token[],
  leads: (place: number) => boolean = () => false,
): Token[] {
  const out: Token[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined) break;
    const between = cueOf(token) === "between";
    const range = between || leads(place) ? rangeAfter(tokens, place) : undefined;
    if (range === undefined) out.push(token);
    else {
      out.push(...(between ? [] : [token]), range);
      place += 3;
    }
  }
  return out;
}

function rangeAfter(tokens: readonly Token[], place: number): Token | undefined {
  const first = tokens[place + 1];
  const low = quantityOf(first);
  const joint = tokens[place + 2];
  const last = tokens[place + 3];
  const high = quantityOf(last);
  const joins = joint?.kind === "break" || cueOf(joint) === "to" || joint?.kind === "text";
  if (low === undefined || high === undefined || !joins) return undefined;
  if (first === undefined || last === undefined) return undefined;
  if (low.kind !== "plain" && low.kind !== high.kind) return undefined;
  const from = low.kind === "plain" && high.kind === "percent" ? low.value / 100 : low.value;
  if (!(from < high.value)) return undefined;
  const quantity: Quantity = { ...high, value: from, high: high.value };
  return { kind: "quantity", start: first.start, end: last.end, quantity };
}
