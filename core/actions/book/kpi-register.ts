/**
 * Keel never writes an id into a user's own KPI table. It keeps a row of its own for each KPI it
 * plans for, and that row names the user's cell as its source.
 *
 * @packageDocumentation
 */
import { cellName, readCellName } from "../../kernel/address";
import { plainWord } from "../../kernel/plain-word";
import type { PlacedKpi } from "./book-kpis";
import type { Spot } from "../port/outcome";

/** How a Source cell names a cell: `'KPI 2026'!B5`. */
export const sourceText = ({ sheetName, area }: Spot): string =>
  `'${sheetName.replace(/'/g, "''")}'!${cellName(area)}`;

const SOURCE = /^'((?:[^']|'')*)'!(.+)$/;

interface Source {
  readonly sheetName: string;
  readonly row: number;
}

function readSource(text: string | undefined): Source | undefined {
  const [, sheet, cell = ""] = SOURCE.exec(text?.trim() ?? "") ?? [];
  const position = readCellName(cell);
  if (sheet === undefined || position === undefined) return undefined;
  return { sheetName: sheet.replace(/''/g, "'"), row: position.row };
}

/**
 * The user's rows with the ids Keel keeps for them, then Keel's rows that stand for none. A row
 * that has moved since is found again by its name.
 */
export function registered(
  users: readonly PlacedKpi[],
  keels: readonly PlacedKpi[],
): readonly PlacedKpi[] {
  const named = new Map<PlacedKpi, PlacedKpi>();
  const rest = keels.filter((card) => {
    const source = readSource(card.kpi.source);
    const row = source && rowOf(source, card, users, named);
    if (row !== undefined) named.set(row, card);
    return row === undefined;
  });
  return [
    ...users.map((row): PlacedKpi => {
      const card = named.get(row);
      // What the user has filled in at their own table counts, what Keel's adds to it comes along.
      return card === undefined
        ? row
        : { ...row, kpi: { ...card.kpi, ...row.kpi, id: card.kpi.id } };
    }),
    ...rest,
  ];
}

function rowOf(
  { sheetName, row }: Source,
  card: PlacedKpi,
  users: readonly PlacedKpi[],
  taken: ReadonlyMap<PlacedKpi, PlacedKpi>,
): PlacedKpi | undefined {
  const name = plainWord(card.kpi.name);
  const alike = users.filter(
    (one) =>
      !taken.has(one) &&
      one.layout.table.sheetName === sheetName &&
      plainWord(one.kpi.name) === name,
  );
  return alike.find((one) => one.row === row) ?? (alike.length === 1 ? alike[0] : undefined);
}
