/**
 * Finds the sheet's own row or series of a metric by its name.
 *
 * @packageDocumentation
 */
import { ALIKE, alike, tokensOf } from "./similarity";

interface Entry<Item> {
  readonly item: Item;
  readonly tokens: readonly string[];
}

/** Items by each token of their name, so that a look-up reads only names with a word in common. */
type Index<Item> = ReadonlyMap<string, readonly Entry<Item>[]>;

/** Lists of a snapshot never change, so each is read once. */
const INDEXES = new WeakMap<object, Index<unknown>>();

/**
 * The item whose name is most like the metric's, among those that are alike at all and wanted.
 *
 * @param items - The same list for every look-up: its names are read once.
 */
export function mostAlike<Item>(
  metric: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
  wanted: (item: Item) => boolean = () => true,
): Item | undefined {
  const tokens = tokensOf(metric);
  const index = indexOf(items, nameOf);
  const near = new Set(tokens.flatMap((token) => index.get(token) ?? []));
  let best: Item | undefined;
  let highest = ALIKE;
  for (const entry of near) {
    const score = isSameMetric(entry.tokens, tokens) ? alike(entry.tokens, tokens) : 0;
    if ((score > highest || (score === highest && best === undefined)) && wanted(entry.item)) {
      best = entry.item;
      highest = score;
    }
  }
  return best;
}

/** Nearly all in common, or one says it in fewer words: 头号缺陷率 is not 其他缺陷率. */
const SURE = 0.8;

function isSameMetric(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return alike(one, other) >= SURE || few.every((token) => many.includes(token));
}

function indexOf<Item>(items: readonly Item[], nameOf: (item: Item) => string): Index<Item> {
  const known = INDEXES.get(items) as Index<Item> | undefined;
  if (known !== undefined) return known;
  const index = new Map<string, Entry<Item>[]>();
  for (const item of items) {
    const entry = { item, tokens: tokensOf(nameOf(item)) };
    for (const token of new Set(entry.tokens)) {
      const entries = index.get(token) ?? [];
      entries.push(entry);
      index.set(token, entries);
    }
  }
  INDEXES.set(items, index);
  return index;
}
