/**
 * Rules on who serves whom: not carried, serving nothing, unknown ends, circles, skipped levels.
 *
 * @packageDocumentation
 */
import { plainWord } from "../../kernel/plain-word";
import { circlesIn } from "./circles";
import { below, type Edge, type ItemRef } from "./graph";
import { finding, type AlignmentFinding, type AlignmentPlace } from "./facts";
import type { Aligned } from "./aligned";

/** Where an item is told: the cell with its words. */
export const placeOf = ({ type, at }: ItemRef): AlignmentPlace =>
  type === "kpi"
    ? { list: "kpis", at, field: "kpi" }
    : type === "objective"
      ? { list: "objectives", at, field: "objective" }
      : { list: "keyResults", at, field: "keyResult" };

export const linkEnds = ({ book, graph }: Aligned): readonly AlignmentFinding[] => {
  const seen = new Set<string>();
  return book.links.flatMap(({ from = "", to = "", kind }, at): readonly AlignmentFinding[] => {
    const ends = graph.ends[at];
    const told = (["from", "to"] as const).flatMap((field): readonly AlignmentFinding[] => {
      const text = field === "from" ? from : to;
      const { node, candidates = 0 } = ends?.[field] ?? {};
      if (node !== undefined) return [];
      const place: AlignmentPlace = { list: "links", at, field };
      return candidates > 1
        ? [finding("link-end-several", "error", place, { text, found: candidates })]
        : [finding("link-end-unknown", "error", place, { text })];
    });
    if (told.length > 0) return told;
    const key = `${ends?.from.node ?? ""} ${ends?.to.node ?? ""} ${kind === "opposes"}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    const place: AlignmentPlace = { list: "links", at, field: "to" };
    if (isRepeated) return [finding("link-repeated", "warning", place, { from, to })];
    return kind === "opposes" ? [finding("opposing-link", "info", place, { from, to })] : [];
  });
};

export function circles({ book, graph, titleOf }: Aligned): readonly AlignmentFinding[] {
  const steps = graph.up.map((edges) => edges.map(({ to }) => to));
  return circlesIn(steps).flatMap((circle) => {
    const pairs = circle.map((node, n) => [node, circle[(n + 1) % circle.length]] as const);
    const link = pairs
      .map(([from, to]) => graph.up[from]?.find((edge) => edge.to === to)?.link)
      .find((one) => one !== undefined);
    const [first] = circle.flatMap((node) => graph.items[node] ?? []);
    if (first === undefined) return [];
    const place: AlignmentPlace =
      link === undefined ? placeOf(first) : { list: "links", at: link, field: "to" };
    const items = circle.map((node) => labelOf(book, graph.items[node]) ?? titleOf(node));
    return [finding("links-in-circle", "error", place, { items })];
  });
}

/** An id and words tell more than either alone. */
function labelOf(book: Aligned["book"], item: ItemRef | undefined): string | undefined {
  if (item === undefined) return undefined;
  const one =
    item.type === "kpi"
      ? { id: book.kpis[item.at]?.id, title: book.kpis[item.at]?.name }
      : item.type === "objective"
        ? book.objectives[item.at]
        : book.keyResults[item.at];
  const { id = "", title = "" } = one ?? {};
  return id === "" || id === title ? title : `${id} ${title}`;
}

export function notCarried({ book, graph, isServing }: Aligned): readonly AlignmentFinding[] {
  if (!book.canLink || book.keyResults.length === 0) return [];
  const left = new Set(book.notDoing.map(plainWord));
  const isServed = (at: number) => (graph.down[graph.nodeOf({ type: "kpi", at })] ?? []).length > 0;
  // A KPI that stands in several tables is carried by whoever carries it in one of them.
  const carried = new Set(
    book.kpis.flatMap(({ name }, at) => (isServed(at) ? [plainWord(name)] : [])),
  );
  return book.kpis.flatMap(({ id, name, hasTarget }, at): readonly AlignmentFinding[] => {
    const node = graph.nodeOf({ type: "kpi", at });
    const isLeft = left.has(plainWord(id)) || left.has(plainWord(name));
    const isCarried = carried.has(plainWord(name));
    // A KPI that serves another one is a part of it and not a goal of its own.
    if (!hasTarget || isLeft || isCarried || isServing(node)) return [];
    return [
      finding("kpi-not-carried", "warning", { list: "kpis", at, field: "kpi" }, { kpi: name }),
    ];
  });
}

/** Of a matrix: the team marked ▲ has no key result for a KPI that others carry. */
export function notCarriedBy({ book, graph, teams }: Aligned): readonly AlignmentFinding[] {
  return book.kpis.flatMap(({ name, leads, supports = [] }, at): readonly AlignmentFinding[] => {
    if (leads === undefined) return [];
    const node = graph.nodeOf({ type: "kpi", at });
    if ((graph.down[node] ?? []).length === 0) return [];
    const carrying = below(graph, node).flatMap((one) => {
      const item = graph.items[one];
      return item?.type === "keyResult" ? (book.keyResults[item.at] ?? []) : [];
    });
    if (carrying.some(({ team }) => team === undefined)) return [];
    const has = new Set(
      carrying.flatMap(({ team = "" }) => {
        const place = teams.placeOf(team);
        const above = place === undefined ? [] : teams.above(place);
        return [team, ...above.map((one) => book.teams[one]?.name ?? "")].map(plainWord);
      }),
    );
    const place: AlignmentPlace = { list: "kpis", at, field: "kpi" };
    const lacking = (names: readonly string[]) => names.filter((one) => !has.has(plainWord(one)));
    return [
      ...lacking(leads).map((team) =>
        finding("kpi-not-carried-by-lead", "warning", place, { kpi: name, team }),
      ),
      ...lacking(supports).map((team) =>
        finding("support-not-carried", "info", place, { kpi: name, team }),
      ),
    ];
  });
}

export function servesNothing({ book, graph }: Aligned): readonly AlignmentFinding[] {
  const isAsked =
    book.kpis.length > 0 && book.canLink && graph.edges.some(({ kind }) => kind !== "belongs");
  if (!isAsked) return [];
  const serves = book.objectives.map((_, at) =>
    (graph.up[graph.nodeOf({ type: "objective", at })] ?? []).some(isUpwards),
  );
  const own = book.objectives.map(() => 0);
  book.keyResults.forEach(({ objective, isGuardrail }, at) => {
    if (objective === undefined) return;
    if (!isGuardrail) own[objective] = (own[objective] ?? 0) + 1;
    const edges = graph.up[graph.nodeOf({ type: "keyResult", at })] ?? [];
    if (edges.some(isUpwards)) serves[objective] = true;
  });
  return book.objectives.flatMap(({ title: text }, at) =>
    serves[at] === true || (own[at] ?? 0) === 0
      ? []
      : [
          finding(
            "objective-serves-nothing",
            "warning",
            { list: "objectives", at, field: "objective" },
            { text },
          ),
        ],
  );
}

const isUpwards = ({ kind }: Edge): boolean => kind !== "belongs";
