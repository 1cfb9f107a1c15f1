/**
 * The user's own KPI families, from the rows of their Library table: one row for a key result, the
 * family's own cells on its first row.
 *
 * @packageDocumentation
 */
import { cellText, type CellValue } from "../kernel/cell";
import type { Bilingual } from "../kernel/language";
import { plainWord } from "../kernel/plain-word";
import { readWord } from "../model/vocabulary";
import { driversOf } from "./driver-tree";
import { readFormula } from "./formula";
import { isWorseWhenHigh } from "./guardrail";
import type { Candidate, Family, MetricUnit } from "./library/family";

/** Headers in both languages, the first of each what the reference names. */
const HEADERS = {
  kpi: ["kpi", "kpi指标", "指标", "指标名称", "kpi family"],
  aliases: ["also called", "aliases", "别名", "又称"],
  objective: ["objective", "目标(o)", "目标"],
  keyResult: ["key result", "关键结果"],
  metric: ["metric", "measured by", "衡量指标", "度量指标"],
  unit: ["unit", "单位"],
  better: ["better", "direction", "方向"],
  link: ["link", "承接方式"],
  lag: ["weeks until the kpi shows it", "lag", "lag in weeks", "见效周数"],
  moves: ["weeks until it moves", "moves in weeks", "几周见变化", "变动周数"],
  timing: ["leading or outcome", "timing", "过程或结果", "先行或结果"],
  counter: ["counter-metric", "制衡指标"],
  limit: ["counter-metric limit", "limit", "制衡方式"],
  cheat: ["cheapest cheat", "cheat", "怎么钻空子", "钻空子"],
  formula: ["formula", "公式", "计算公式"],
  owner: ["owner", "负责人"],
  task: ["not a key result", "task", "不算关键结果"],
} as const;
type Column = keyof typeof HEADERS;

/** What keeps a family from being used. */
export type FamilyLack = "key-results" | "counter-metric" | "objective";

export interface OwnFamilies {
  readonly families: readonly Family[];
  /** Families left out, with the row of the grid each begins at. */
  readonly unused: readonly {
    readonly kpi: string;
    readonly row: number;
    readonly lacks: readonly FamilyLack[];
  }[];
}

/** An objective takes two key results at least. */
const FEWEST = 2;
/** Something that moves within four weeks is taken for leading where nobody says. */
const EARLY_WEEKS = 4;
const USUAL_WEEKS = 4;

/** Families of a grid whose first rows hold the headers; none where it has no such headers. */
export function familiesInRows(grid: readonly (readonly CellValue[])[]): OwnFamilies {
  const top = grid.findIndex((row) => isHeader(columnsOf(row)));
  const columns = top < 0 ? new Map<Column, number>() : columnsOf(grid[top] ?? []);
  const families: Family[] = [];
  const unused: OwnFamilies["unused"][number][] = [];
  for (const block of top < 0 ? [] : blocksOf(grid, top + 1, columns)) {
    const [family, lacks] = familyOf(block);
    if (lacks.length === 0) families.push(family);
    else unused.push({ kpi: block.first("kpi"), row: block.row, lacks });
  }
  return { families, unused };
}

const isHeader = (columns: ReadonlyMap<Column, number>): boolean =>
  (["kpi", "keyResult", "counter"] as const).every((column) => columns.has(column));

function columnsOf(row: readonly CellValue[]): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  for (const [place, cell] of row.entries()) {
    const text = plainWord(cellText(cell));
    for (const [column, words] of Object.entries(HEADERS)) {
      const isNew = !columns.has(column as Column);
      if (isNew && words.some((word) => plainWord(word) === text)) {
        columns.set(column as Column, place);
      }
    }
  }
  return columns;
}

/** The rows of one family. */
class Block {
  readonly lines: (readonly CellValue[])[] = [];

  constructor(
    readonly row: number,
    private readonly columns: ReadonlyMap<Column, number>,
  ) {}

  at(line: readonly CellValue[], column: Column): string {
    const place = this.columns.get(column);
    return place === undefined ? "" : cellText(line[place] ?? null).trim();
  }

  all(column: Column): readonly string[] {
    const texts = this.lines.map((line) => this.at(line, column)).filter((text) => text !== "");
    return [...new Set(texts)];
  }

  first(column: Column): string {
    return this.all(column)[0] ?? "";
  }
}

function blocksOf(
  grid: readonly (readonly CellValue[])[],
  from: number,
  columns: ReadonlyMap<Column, number>,
): readonly Block[] {
  const blocks = new Map<string, Block>();
  let current: Block | undefined;
  for (const [place, line] of grid.slice(from).entries()) {
    const name = plainWord(new Block(0, columns).at(line, "kpi"));
    if (name !== "") current = blocks.get(name) ?? new Block(from + place, columns);
    if (current === undefined) continue;
    if (name !== "") blocks.set(name, current);
    current.lines.push(line);
  }
  return [...blocks.values()];
}

/** The user writes one language, which stands for both. */
const both = (text: string): Bilingual => ({ zh: text, en: text });

function familyOf(block: Block): readonly [Family, readonly FamilyLack[]] {
  const kpi = block.first("kpi");
  const formula = block.first("formula");
  const read = formula === "" ? undefined : readFormula(formula);
  const drivers = read?.ok === true ? driversOf(read.value) : [];
  const candidates = block.lines.flatMap((line) => candidateOf(block, line, drivers) ?? []);
  const counter = block.first("counter");
  const objectives = block.all("objective");
  const lacks: FamilyLack[] = [];
  if (candidates.length < FEWEST) lacks.push("key-results");
  if (counter === "") lacks.push("counter-metric");
  if (objectives.length === 0) lacks.push("objective");
  const limit = readWord("krKind", block.first("limit"));
  const owner = block.first("owner");
  const aliases = block.first("aliases").split(/[;；、,，/]/);
  const family: Family = {
    id: `own:${plainWord(kpi)}`,
    names: both(kpi),
    aliases: { zh: [kpi, ...aliases].map((one) => one.trim()).filter((one) => one !== ""), en: [] },
    formula: both(formula),
    unit: unitOf(kpi, ""),
    better: isWorseWhenHigh(kpi) ? "lower" : "higher",
    accumulation: "level",
    timing: "lagging",
    aggregation: "last",
    cheat: both(block.first("cheat")),
    counter: {
      id: plainWord(counter),
      metric: both(counter),
      krKind:
        limit === "at_least" || limit === "at_most"
          ? limit
          : isWorseWhenHigh(counter)
            ? "at_most"
            : "at_least",
      unit: unitOf(counter, ""),
    },
    owner: both(owner),
    ownerWords: { zh: owner === "" ? [] : [owner], en: [] },
    ...(drivers.length > 0 && {
      drivers: {
        text: formula,
        names: Object.fromEntries(drivers.map((name) => [name, both(name)])),
      },
    }),
    objectives: objectives.map(both),
    candidates,
    tasks: block.all("task").map(both),
  };
  return [family, lacks];
}

function candidateOf(
  block: Block,
  line: readonly CellValue[],
  drivers: readonly string[],
): Candidate | undefined {
  const title = block.at(line, "keyResult");
  if (title === "") return undefined;
  const metric = block.at(line, "metric") || title;
  const weeks = (column: Column): number => {
    const text = block.at(line, column);
    const value = Number(text);
    return text !== "" && Number.isFinite(value) && value >= 0 ? value : USUAL_WEEKS;
  };
  const unitText = block.at(line, "unit");
  const unit = unitOf(metric, unitText);
  const link = readWord("link", block.at(line, "link")) ?? "bet";
  const driver = drivers.find((name) => plainWord(name) === plainWord(metric));
  const timing = block.at(line, "timing");
  const isEarly = timing === "" ? weeks("moves") <= EARLY_WEEKS : LEADING.test(timing);
  return {
    id: plainWord(metric),
    title: both(title),
    metric: both(metric),
    krKind: "reach",
    unit,
    ...(unit === "count" && { counted: both(unitText) }),
    better: betterOf(block.at(line, "better"), metric),
    link: driver === undefined && link !== "bet" ? "bet" : link,
    lagWeeks: weeks("lag"),
    timing: isEarly ? "leading" : "outcome",
    movesInWeeks: weeks("moves"),
    ...(driver !== undefined && link !== "bet" && { driver }),
  };
}

const LEADING = /lead|process|过程|先行/i;
const LOWER = /lower|decrease|down|降|低/i;
const HIGHER = /higher|increase|up|升|高/i;

function betterOf(text: string, metric: string): Candidate["better"] {
  if (LOWER.test(text) && !/越高/.test(text)) return "lower";
  if (HIGHER.test(text)) return "higher";
  return isWorseWhenHigh(metric) ? "lower" : "higher";
}

const UNITS: readonly (readonly [MetricUnit, RegExp])[] = [
  ["ratio", /^[%％]$|^percent$|^ratio$|^比率$/i],
  ["money", /元$|^[$€£¥]|^(?:usd|eur|gbp|cny|rmb)$/i],
  ["days", /^(?:days?|天|日)$/i],
  ["hours", /^(?:hours?|小时)$/i],
  ["minutes", /^(?:min(?:ute)?s?|分钟)$/i],
  ["seconds", /^(?:sec(?:ond)?s?|秒)$/i],
  ["points", /^(?:points?|分)$/i],
];

/** By the unit's own word, else by the metric's. */
function unitOf(metric: string, text: string): MetricUnit {
  if (text !== "") return UNITS.find(([, pattern]) => pattern.test(text))?.[0] ?? "count";
  return /[率比]$|占比|\b(?:rate|share|ratio)$/i.test(metric) ? "ratio" : "none";
}
