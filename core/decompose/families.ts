import type { Library } from "./library/family";
import { matchFamily } from "./match";

/** Names of KPIs by the family each belongs to; unknown ones are left out. */
export function familiesOf(
  names: readonly string[],
  library: Library,
): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, readonly string[]>();
  for (const name of names) {
    const id = matchFamily(name, library)?.family.id;
    if (id !== undefined) families.set(id, [...(families.get(id) ?? []), name]);
  }
  return families;
}
