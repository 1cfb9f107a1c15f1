/**
 * A name that nothing has yet: `OKRs`, then `OKRs 2`, `OKRs 3`.
 *
 * @param limit - Longest name Excel takes.
 */
export function freeName(
  wanted: string,
  taken: readonly string[],
  limit: number,
  separator = " ",
): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted.slice(0, limit);
  for (let n = 2; used.has(name.toLowerCase()); n++) {
    const tail = `${separator}${n}`;
    name = `${wanted.slice(0, limit - tail.length)}${tail}`;
  }
  return name;
}
