/**
 * `keel align BOOK`: what serves what, as Markdown; nothing written.
 *
 * @packageDocumentation
 */
import { alignmentText, alignmentView, areaName, sayAlignment, type AlignedItem } from "../../core";
import { readArguments, wishedLanguage } from "./arguments";
import { OK, PROBLEMS, USAGE, type CommandRun } from "./command";
import { load } from "./load";
import { sayArgumentProblem } from "./words";

const EMPTY = { rows: [], loose: [], grid: { kpis: [], objectives: [], cells: [] }, sums: [] };

export const alignBook: CommandRun = async (words, { stdout, stderr }) => {
  const args = readArguments(words, false);
  if (!args.ok) {
    stderr.write(`${sayArgumentProblem(args.problem, "align", wishedLanguage(words))}\n`);
    return USAGE;
  }
  const { json, language } = args.value;
  const loaded = await load(args.value);
  if (!loaded.ok) {
    stderr.write(`${loaded.problem.message}\n`);
    if (json) stdout.write(`${JSON.stringify({ ...EMPTY, problems: [loaded.problem] })}\n`);
    return PROBLEMS;
  }
  const view = alignmentView(loaded.value.snapshot);
  const { rows, loose, grid, sums, findings } = view;
  if (json) {
    const problems = findings.map(({ finding, spot }) => ({
      rule: finding.rule,
      severity: finding.severity,
      ...(spot && { sheet: spot.sheetName, cell: areaName(spot.area) }),
      message: sayAlignment(finding, language),
    }));
    const plain = (each: typeof rows) =>
      each.map(({ item, ...row }) => ({ ...named(item), ...row }));
    const told = {
      rows: plain(rows),
      loose: plain(loose),
      grid: {
        kpis: grid.kpis.map(named),
        objectives: grid.objectives.map(named),
        cells: grid.cells,
      },
      sums: sums.map(({ kpi, parts, ...sum }) => ({
        ...named(kpi),
        ...sum,
        parts: parts.map(({ item, amount }) => ({ ...named(item), amount })),
      })),
      problems,
    };
    stdout.write(`${JSON.stringify(told)}\n`);
  } else stdout.write(`${alignmentText(view, language)}\n`);
  const isWrong = findings.some(({ finding }) => finding.severity !== "info");
  return rows.length === 0 || isWrong ? PROBLEMS : OK;
};

const named = ({ type, id, title, teams, owner }: AlignedItem) => ({
  type,
  id,
  title,
  teams,
  ...(owner !== undefined && { owner }),
});
