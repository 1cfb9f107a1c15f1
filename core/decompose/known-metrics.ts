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

/** Items by the tokens of their names, so that a look-up reads few names, however many say 华东区. */
interface Index<Item> {
  readonly byToken: ReadonlyMap<string, readonly Entry<Item>[]>;
  /** Each item once, under the token of its name that fewest others have. */
  readonly byRarest: ReadonlyMap<string, readonly Entry<Item>[]>;
}

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
  const near = nearIn(index, tokens);
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

/**
 * All that {@link isSameMetric} may find the same: names within this one, which hold their rarest token
 * here, and names that share two thirds of the tokens and more, so one of the rarest third and one.
 */
function nearIn<Item>(
  { byToken, byRarest }: Index<Item>,
  tokens: readonly string[],
): ReadonlySet<Entry<Item>> {
  const within = tokens.flatMap((token) => byRarest.get(token) ?? []);
  const known = [...new Set(tokens)].sort(
    (a, b) => (byToken.get(a)?.length ?? 0) - (byToken.get(b)?.length ?? 0),
  );
  const rare = known.slice(0, Math.floor(known.length / 3) + 1);
  return new Set([...within, ...rare.flatMap((token) => byToken.get(token) ?? [])]);
}

function indexOf<Item>(items: readonly Item[], nameOf: (item: Item) => string): Index<Item> {
  const known = INDEXES.get(items) as Index<Item> | undefined;
  if (known !== undefined) return known;
  const entries = items.map((item) => ({ item, tokens: tokensOf(nameOf(item)) }));
  const byToken = new Map<string, Entry<Item>[]>();
  for (const entry of entries)
    for (const token of new Set(entry.tokens)) put(byToken, token, entry);
  const byRarest = new Map<string, Entry<Item>[]>();
  for (const entry of entries) {
    const [first, ...rest] = entry.tokens;
    if (first === undefined) continue;
    const heldBy = (token: string): number => byToken.get(token)?.length ?? 0;
    const rarest = rest.reduce((one, token) => (heldBy(token) < heldBy(one) ? token : one), first);
    put(byRarest, rarest, entry);
  }
  const index = { byToken, byRarest };
  INDEXES.set(items, index);
  return index;
}

function put<Item>(map: Map<string, Entry<Item>[]>, token: string, entry: Entry<Item>): void {
  const there = map.get(token);
  if (there === undefined) map.set(token, [entry]);
  else there.push(entry);
}
