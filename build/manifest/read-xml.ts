/**
 * Reads a manifest: elements, attributes and text, in order. No DTD, no entities but the five.
 *
 * @packageDocumentation
 */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TAG = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.]+)="([^"<]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** @throws Error when the text is not well-formed. */
export function readXml(text: string): XmlElement {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack: Open[] = [root];
  let at = 0;
  for (const match of text.matchAll(TAG)) {
    const between = text.slice(at, match.index);
    if (between.includes("<")) throw new Error(`not well-formed: ${between.trim().slice(0, 60)}`);
    const top = stack[stack.length - 1];
    if (top !== undefined) top.text += plain(between);
    at = match.index + match[0].length;
    const [, closing, name, attributes = "", selfClosing] = match;
    if (name === undefined) continue;
    if (closing === "/") close(stack, name);
    else {
      stack.push({ name, attributes: attributesOf(attributes), children: [], text: "" });
      if (selfClosing === "/") close(stack, name);
    }
  }
  const [only, ...others] = root.children;
  if (stack.length > 1 || only === undefined || others.length > 0 || text.slice(at).trim() !== "") {
    throw new Error("not well-formed: one root element is wanted, closed at the end");
  }
  return only;
}

function close(stack: Open[], name: string): void {
  const done = stack.pop();
  const parent = stack[stack.length - 1];
  if (done?.name !== name || parent === undefined) {
    throw new Error(`not well-formed: </${name}> closes <${done?.name ?? ""}>`);
  }
  parent.children.push({ ...done, text: done.text.trim() });
}

const attributesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, plain(value)]),
  );

const plain = (text: string): string =>
  text.replace(/&\w+;/g, (entity) => {
    const meant = ENTITIES[entity];
    if (meant === undefined) throw new Error(`not well-formed: unknown ${entity}`);
    return meant;
  });

export const everyElement = (root: XmlElement): readonly XmlElement[] => [
  root,
  ...root.children.flatMap(everyElement),
];
