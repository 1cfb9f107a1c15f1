import type { ImportColumn, ImportField, ImportSource, ImportView, Mapping } from "../../core";
import type { Session } from "./session";
import type { ReadBook } from "./state";

/** An export in the user's hands: what its columns are taken for. */
export interface ImportForm {
  readonly source: ImportSource;
  readonly view: ImportView;
  /** What a row is where no column says it. */
  readonly rowsAre: Mapping["rowsAre"];
  /** Name to remember the mapping by; blank to remember nothing. */
  readonly keepAs: string;
  /** The user has said otherwise than the proposal. */
  readonly isCorrected: boolean;
}

/** Bytes above which no export of goals is. */
const MOST_BYTES = 50e6;

/** Another tool's export on its way into the workbook. */
export class Importing {
  constructor(private readonly session: Session) {}

  /** Reads a file that the user has picked; nothing of it leaves the machine. */
  async takeFile(file: File): Promise<void> {
    const bytes = file.size > MOST_BYTES ? undefined : await file.arrayBuffer();
    const { book } = this.session.state;
    if (book === undefined) return;
    const read =
      bytes &&
      book.actions.decodeText(new Uint8Array(bytes), (some, encoding) =>
        new TextDecoder(encoding, { fatal: true }).decode(some),
      );
    if (read === undefined) this.session.tell({ code: "no-text", name: file.name });
    else this.take({ name: file.name, text: read.text });
  }

  take(source: ImportSource, chosen?: Mapping): void {
    const { book } = this.session.state;
    if (book === undefined) return;
    const view = book.actions.importView(book.snapshot, source, chosen);
    const { mapping, by } = view;
    this.session.change({
      importing: {
        source,
        view,
        rowsAre: mapping?.rowsAre ?? "keyResult",
        keepAs: by === "kept" ? (mapping?.name ?? "") : "",
        isCorrected: false,
      },
    });
  }

  leave(): void {
    this.session.drop("importing", "pending");
  }

  /** Proposes anew, by a mapping that the workbook keeps. */
  choose(mapping: Mapping | undefined): void {
    const { importing } = this.session.state;
    if (importing !== undefined) this.take(importing.source, mapping);
  }

  /** A field has one column, save those that may be taken from several. */
  setField(place: number, field: ImportField | undefined): void {
    const { book, importing } = this.session.state;
    if (book === undefined || importing === undefined) return;
    const isOne = field !== undefined && !book.actions.isRepeated(field);
    const columns = importing.view.columns.map((one): ImportColumn => {
      const { field: before, ...rest } = one;
      if (one.place === place) return field === undefined ? rest : { ...rest, field };
      return isOne && before === field ? rest : one;
    });
    this.set({ view: { ...importing.view, columns }, isCorrected: true });
  }

  set(part: Partial<ImportForm>): void {
    const { importing } = this.session.state;
    if (importing !== undefined) this.session.change({ importing: { ...importing, ...part } });
  }

  preview(): void {
    this.session.writing.propose("importOkrs", (snapshot, actions) =>
      actions.importOkrs(snapshot, this.request(actions)),
    );
  }

  async write(): Promise<void> {
    if (!(await this.session.writing.confirm())) return;
    this.leave();
    this.session.open("track");
  }

  /** The import as the form says it. */
  request(actions: ReadBook["actions"]): {
    readonly source: ImportSource;
    readonly mapping?: Mapping;
    readonly keepAs?: string;
  } {
    const { importing } = this.session.state;
    if (importing === undefined) return { source: { name: "", text: "" } };
    const { source, view, rowsAre, keepAs, isCorrected } = importing;
    const name = keepAs.trim();
    // A tool's own mapping knows more than its columns, so it stays until the user corrects it.
    const mapping =
      !isCorrected && view.mapping !== undefined
        ? view.mapping
        : actions.mappingOf(view, name === "" ? source.name : name, rowsAre);
    return { source, mapping, ...(name === "" ? {} : { keepAs: name }) };
  }
}
