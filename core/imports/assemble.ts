/**
 * Rows of an export as objectives, their key results, and what supports what.
 *
 * @packageDocumentation
 */
import type { ExportRow } from "./read-rows";
import type { ParentText } from "./read-value";

export interface ImportedObjective {
  readonly title: string;
  /** Absent where the export names it only in its key results. */
  readonly source?: ExportRow;
}

export interface ImportedKeyResult {
  readonly source: ExportRow;
  /** Place among the objectives. */
  readonly objective: number;
}

/** An objective that another one supports, by their places. */
export interface ImportedLink {
  readonly from: number;
  readonly to: number;
  /** Ratio. */
  readonly share?: number;
}

export type TreeProblem =
  | {
      readonly code: "not-okr";
      readonly row: number;
      readonly title: string;
      readonly type: string;
    }
  | { readonly code: "no-objective"; readonly row: number; readonly title: string }
  | {
      readonly code: "parent-missing";
      readonly row: number;
      readonly title: string;
      readonly parent: string;
    };

export interface Assembled {
  readonly objectives: readonly ImportedObjective[];
  readonly keyResults: readonly ImportedKeyResult[];
  readonly links: readonly ImportedLink[];
  readonly problems: readonly TreeProblem[];
}

/**
 * Key results go below the objective they name, by id before title. What names none stands below
 * one of its own title, and an objective without key results brings its own measure along.
 */
export function assemble(rows: readonly ExportRow[]): Assembled {
  const tree = new Tree(rows);
  const keyResults = rows.flatMap((source): readonly ImportedKeyResult[] =>
    source.type === "keyResult" ? [{ source, objective: tree.above(source) }] : [],
  );
  const links = tree.links();
  const served = new Set(keyResults.map(({ objective }) => objective));
  const own = tree.objectives.flatMap(({ source }, objective): readonly ImportedKeyResult[] =>
    source !== undefined && (!served.has(objective) || measuresItself(source))
      ? [{ source, objective }]
      : [],
  );
  return {
    objectives: tree.objectives,
    keyResults: [...keyResults, ...own].sort((one, other) => one.objective - other.objective),
    links,
    problems: tree.problems,
  };
}

/** A target of its own, and not merely how far its key results are. */
const measuresItself = ({ target, baseline }: ExportRow): boolean =>
  target !== undefined && !((target === 1 || target === 100) && (baseline ?? 0) === 0);

class Tree {
  readonly objectives: ImportedObjective[] = [];
  readonly problems: TreeProblem[] = [];
  private readonly byId = new Map<string, number>();
  private readonly byTitle = new Map<string, number>();
  private readonly keyResultById = new Map<string, ExportRow>();

  constructor(rows: readonly ExportRow[]) {
    for (const source of rows) {
      const { row, type, title, id, typeWord } = source;
      if (type === "other") {
        this.problems.push({ code: "not-okr", row, title, type: typeWord });
      } else if (type === "keyResult") {
        if (id !== undefined) this.keyResultById.set(id, source);
      } else {
        const place = this.add({ title, source });
        if (id !== undefined) this.byId.set(id, place);
      }
    }
  }

  private add(objective: ImportedObjective): number {
    const place = this.objectives.push(objective) - 1;
    if (!this.byTitle.has(objective.title)) this.byTitle.set(objective.title, place);
    return place;
  }

  /** The objective of a key result, made where there is none. */
  above(source: ExportRow, seen: ReadonlySet<ExportRow> = new Set()): number {
    const { row, title, objective, parent } = source;
    if (objective !== undefined) {
      return this.byTitle.get(objective) ?? this.add({ title: objective });
    }
    if (parent === undefined) {
      this.problems.push({ code: "no-objective", row, title });
      return this.add({ title });
    }
    const found = this.find(parent);
    if (found !== undefined) return found;
    const other = [parent.id, parent.title]
      .map((id) => (id === undefined ? undefined : this.keyResultById.get(id)))
      .find((one) => one !== undefined);
    if (other !== undefined && other !== source && !seen.has(other)) {
      return this.above(other, new Set([...seen, source]));
    }
    const name = parent.title ?? parent.id ?? "";
    this.problems.push({ code: "parent-missing", row, title, parent: name });
    return this.add({ title: parent.title ?? title });
  }

  private find({ id, title }: ParentText): number | undefined {
    const byId = id === undefined ? undefined : this.byId.get(id);
    if (byId !== undefined || title === undefined) return byId;
    // Some tools write nothing but the id.
    return this.byId.get(title) ?? this.byTitle.get(title);
  }

  links(): readonly ImportedLink[] {
    return this.objectives.flatMap(({ source, title }, from): readonly ImportedLink[] => {
      const parent = source?.parent;
      if (source === undefined || parent === undefined) return [];
      const to = this.find(parent);
      if (to === undefined || to === from) {
        const name = parent.title ?? parent.id ?? "";
        this.problems.push({ code: "parent-missing", row: source.row, title, parent: name });
        return [];
      }
      const { weight } = parent;
      return [{ from, to, ...(weight === undefined ? {} : { share: weight }) }];
    });
  }
}
