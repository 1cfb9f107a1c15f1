/**
 * Paper, orientation and fit of a worksheet part.
 *
 * @packageDocumentation
 */
import type { PageSetup } from "../../../core";
import { escapeAttribute } from "../xml/xml-text";
import type { Child, List } from "./patch-sheet";

/** Number of the paper, ECMA-376 part 1, 18.3.1.63. */
const PAPERS = { A4: 9 } as const;

type Attributes = Readonly<Record<string, string>>;

/** What the sheet says about printing besides stays; a pointer to printer settings goes. */
export function setPage(page: PageSetup, list: List): void {
  const { paper, orientation, fitToWidth, gridlines } = page;
  if (fitToWidth) setFit(list);
  if (gridlines) setElement("printOptions", { gridLines: "1" }, list);
  setElement(
    "pageSetup",
    {
      paperSize: String(PAPERS[paper]),
      orientation,
      ...(fitToWidth && { fitToWidth: "1", fitToHeight: "0" }),
    },
    list,
  );
}

/** `fitToWidth` counts only where the sheet's properties say that it is to fit. */
function setFit({ splices, text, p, childOf, place }: List): void {
  const child = childOf("sheetPr");
  const fit = `<${p}pageSetUpPr fitToPage="1"/>`;
  if (child === undefined) return place("sheetPr", `<${p}sheetPr>${fit}</${p}sheetPr>`);
  const whole = text.slice(child.start, child.end);
  const old = /<(?:[\w.-]+:)?pageSetUpPr(?=[\s/>])[^>]*>/.exec(whole);
  if (old !== null) {
    const from = child.start + old.index;
    const changed = withAttributes(old[0], { fitToPage: "1" });
    splices.replace(from, from + old[0].length, changed);
    return;
  }
  const open = text.slice(child.start, child.openEnd);
  if (open.endsWith("/>")) {
    const opened = `${open.slice(0, -2)}>${fit}</${p}sheetPr>`;
    splices.replace(child.start, child.end, opened);
    return;
  }
  splices.insert(child.closeStart, fit);
}

function setElement(local: string, attributes: Attributes, list: List): void {
  const { splices, text, p, childOf, place } = list;
  const child: Child | undefined = childOf(local);
  if (child === undefined) {
    place(local, withAttributes(`<${p}${local}/>`, attributes));
    return;
  }
  const tag = text.slice(child.start, child.openEnd);
  const own = tag.replace(/\s(?:[\w.-]+:)?id\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  splices.replace(child.start, child.openEnd, withAttributes(own, attributes));
}

function withAttributes(tag: string, attributes: Attributes): string {
  const end = tag.endsWith("/>") ? "/>" : ">";
  let open = tag.slice(0, -end.length).trimEnd();
  for (const [name, value] of Object.entries(attributes)) {
    open = open.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
    open += ` ${name}="${escapeAttribute(value)}"`;
  }
  return open + end;
}
