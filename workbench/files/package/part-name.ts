/**
 * Names of the parts inside a workbook and how one part points to another.
 *
 * @packageDocumentation
 */

/** `/xl/workbook.xml` without its first slash; names of parts differ in more than their case. */
export const partKey = (name: string): string =>
  decoded(name.replace(/\\/g, "/").replace(/^\/+/, "")).toLowerCase();

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * The part that a relationship's target names, seen from the part that holds it.
 *
 * @example
 * ```ts
 * resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // => "xl/tables/table1.xml"
 * resolveTarget("xl/workbook.xml", "/xl/styles.xml") // => "xl/styles.xml"
 * ```
 */
export function resolveTarget(from: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const folder = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const steps = [...folder];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`; `_rels/.rels` for the package itself. */
export function relationshipsOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** `../tables/table1.xml` for one part seen from another. */
export function relativeTarget(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}
