/**
 * The prefix a document gives its own elements.
 *
 * @packageDocumentation
 */

/** `x:` when the root element has one, else an empty text. */
export function prefixOf(text: string): string {
  const root = /<(?![?!])([^\s/>]+)/.exec(text)?.[1] ?? "";
  return root.includes(":") ? `${root.split(":")[0] ?? ""}:` : "";
}
