/**
 * The parts of a workbook file. Reading leaves them alone; a {@link PackagePatch} collects what
 * is to be different, and everything else is copied as it was stored.
 *
 * @packageDocumentation
 */
import { damaged } from "../problem";
import { decodeXml, encodeXml } from "../xml/xml-text";
import { inflateEntry, type Inflater } from "../zip/inflate";
import type { ZipEntry } from "../zip/read-zip";
import { newEntry, writeZip } from "../zip/write-zip";
import { CONTENT_TYPES, patchContentTypes } from "./content-types";
import { partKey, relationshipsOf } from "./part-name";
import { readRelationships, type Relationship } from "./relationships";

export class Package {
  private readonly byKey: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly entries: readonly ZipEntry[],
    private readonly inflater?: Inflater,
  ) {
    this.byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  }

  has(part: string): boolean {
    return this.byKey.has(partKey(part));
  }

  /** Text of a part that must be there. */
  text(part: string): string {
    const entry = this.byKey.get(partKey(part));
    if (entry === undefined) throw damaged(part);
    return decodeXml(inflateEntry(entry, this.inflater));
  }

  textIfAny(part: string | undefined): string | undefined {
    return part !== undefined && this.has(part) ? this.text(part) : undefined;
  }

  /** Relationships of a part; none when it has no file of them. */
  relationships(part: string): readonly Relationship[] {
    const file = relationshipsOf(part);
    const text = this.textIfAny(file);
    return text === undefined ? [] : readRelationships(text, part, file);
  }

  /** A name with the lowest number that no part has, as `xl/tables/table3.xml`. */
  freeName(stem: string, taken: ReadonlySet<string>): string {
    for (let n = 1; ; n++) {
      const name = `${stem}${n}.xml`;
      if (!this.has(name) && !taken.has(name)) return name;
    }
  }
}

/** What is to be different in a package. */
export class PackagePatch {
  private readonly texts = new Map<string, { name: string; text: string }>();
  private readonly types = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(readonly original: Package) {}

  /** The text as it stands by now. */
  text(part: string): string | undefined {
    if (this.removed.has(partKey(part))) return undefined;
    return this.texts.get(partKey(part))?.text ?? this.original.textIfAny(part);
  }

  /** @param contentType - For a part that is new. */
  set(part: string, text: string, contentType?: string): void {
    this.texts.set(partKey(part), { name: part, text });
    if (contentType !== undefined) this.types.set(part, contentType);
  }

  remove(part: string): void {
    this.removed.add(partKey(part));
    this.texts.delete(partKey(part));
  }

  bytes(): Uint8Array {
    if (this.types.size > 0 || this.removed.size > 0) {
      const before = this.original.text(CONTENT_TYPES);
      this.set(CONTENT_TYPES, patchContentTypes(before, this.types, this.removed));
    }
    const kept = this.original.entries
      .filter(({ name }) => !this.removed.has(partKey(name)))
      .map((entry) => {
        const changed = this.texts.get(partKey(entry.name));
        return changed === undefined ? entry : newEntry(entry.name, encodeXml(changed.text));
      });
    const added = [...this.texts]
      .filter(([key]) => !this.original.has(key))
      .map(([, { name, text }]) => newEntry(name, encodeXml(text)));
    return writeZip([...kept, ...added]);
  }
}
