/**
 * XML as text.
 *
 * @packageDocumentation
 */

/** Lines of an element. */
export type Lines = readonly string[];

type Attributes = Readonly<Record<string, string>>;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one] ?? one);

const opening = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(
    " ",
  );

/** An element with its children inside; without any it closes itself. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly Lines[] = [],
): Lines {
  const start = opening(name, attributes);
  if (children.length === 0) return [`<${start} />`];
  return [`<${start}>`, ...children.flat().map((line) => `  ${line}`), `</${name}>`];
}

export const textElement = (name: string, text: string): Lines => [
  `<${name}>${escaped(text)}</${name}>`,
];
