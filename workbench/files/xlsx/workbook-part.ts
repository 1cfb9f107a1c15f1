/**
 * `workbook.xml`: its sheets, names and settings.
 *
 * @packageDocumentation
 */
import type { NameInfo } from "../../../core";
import { FileFault } from "../problem";
import { XmlReader } from "../xml/xml-reader";
import { count, editionOf, flag, isMain, relationshipId, type Edition } from "./namespaces";

export interface SheetEntry {
  readonly name: string;
  /** Number that stays with the sheet for good. */
  readonly number: number;
  readonly relationship: string;
  readonly visible: boolean;
}

export interface DefinedName extends NameInfo {
  /** Position of the sheet that alone knows the name; `undefined` for the whole workbook. */
  readonly scope: number | undefined;
  readonly hidden: boolean;
  /** Attributes besides name and scope, as written. */
  readonly others: readonly (readonly [name: string, value: string])[];
}

export interface WorkbookPart {
  readonly edition: Edition;
  /** In the order of their tabs; sheets of charts are among them. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Sheets may be neither added nor removed. */
  readonly locked: boolean;
}

export function readWorkbook(text: string, part: string): WorkbookPart {
  const reader = new XmlReader(text, part);
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let edition: Edition | undefined;
  let date1904 = false;
  let locked = false;
  while (reader.next()) {
    if (reader.kind !== "open" || !isMain(reader)) continue;
    if (reader.depth === 1 && reader.local === "workbook") edition = editionOf(reader.namespace);
    else if (reader.local === "workbookPr") date1904 = flag(reader.attribute("date1904"));
    else if (reader.local === "workbookProtection") {
      locked = flag(reader.attribute("lockStructure"));
    } else if (reader.local === "sheet") {
      sheets.push({
        name: reader.attribute("name") ?? "",
        number: count(reader.attribute("sheetId"), sheets.length + 1),
        relationship: relationshipId(reader),
        visible: (reader.attribute("state") ?? "visible") === "visible",
      });
    } else if (reader.local === "definedName") {
      const name = reader.attribute("name") ?? "";
      const scope = reader.attribute("localSheetId");
      const hidden = flag(reader.attribute("hidden"));
      const others = reader
        .attributes()
        .filter(([key]) => key !== "name" && key !== "localSheetId" && !key.startsWith("xmlns"));
      const refersTo = reader.innerText().trim();
      names.push({
        name,
        refersTo,
        scope: scope === undefined ? undefined : count(scope, 0),
        hidden,
        others,
      });
    }
  }
  if (edition === undefined) throw new FileFault({ code: "not-a-workbook" });
  return { edition, sheets, names, date1904, locked };
}
