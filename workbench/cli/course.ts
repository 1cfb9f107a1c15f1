/**
 * `keel course`: where each KPI of a workbook is heading.
 *
 * @packageDocumentation
 */
import {
  cellName,
  course,
  courseEvidence,
  courseSentences,
  isoOfDay,
  knownLibrary,
  sayFinding,
  wordOf,
  type CourseItem,
  type Language,
} from "../../core";
import { readArguments, wishedLanguage } from "./arguments";
import { OK, PROBLEMS, USAGE, type CommandRun } from "./command";
import { load } from "./load";
import { findingLine, isProblem } from "./report";
import { sayArgumentProblem, WORDS } from "./words";

export const courseBook: CommandRun = async (words, { stdout, stderr }) => {
  const args = readArguments(words, false);
  if (!args.ok) {
    stderr.write(`${sayArgumentProblem(args.problem, "course", wishedLanguage(words))}\n`);
    return USAGE;
  }
  const { json, language } = args.value;
  const loaded = await load(args.value);
  if (!loaded.ok) {
    stderr.write(`${loaded.problem.message}\n`);
    if (json) stdout.write(`${JSON.stringify({ items: [], problems: [loaded.problem] })}\n`);
    return PROBLEMS;
  }
  const view = course(loaded.value.snapshot, knownLibrary());
  if (json) {
    const items = view.items.map((item) => shown(item, language));
    const problems = view.findings.map((one) => ({
      code: one.code,
      severity: one.severity,
      message: sayFinding(one, language),
    }));
    stdout.write(`${JSON.stringify({ asOf: isoOfDay(view.asOf), items, problems })}\n`);
  } else {
    const lines = view.items.map((item) => lineOf(item, language));
    const none = view.items.length === 0 ? [WORDS[language].nothingOnCourse] : [];
    const findings = view.findings.map((finding) => findingLine(finding, language));
    stdout.write(`${[...lines, ...none, ...findings].join("\n")}\n`);
  }
  return view.items.length === 0 || view.findings.some(isProblem) ? PROBLEMS : OK;
};

/** Verdict and step first, then what they rest on, a line each. */
function lineOf(item: CourseItem, language: Language): string {
  const { verdict, nextStep, sentence, evidence } = shown(item, language);
  const head = `${item.kpi.name}: ${verdict} → ${nextStep}`;
  return [head, `  ${sentence}`, ...evidence.map((line) => `  ${line}`)].join("\n");
}

function shown(item: CourseItem, language: Language) {
  const { kpi, spot, chart, gap, forecasts, outlook, drift, runRate, reading } = item;
  const say = courseSentences(language);
  return {
    kpi: kpi.name,
    ...(kpi.id === "" ? {} : { id: kpi.id }),
    sheet: spot.sheetName,
    cell: cellName(spot.area),
    verdict: wordOf("course", reading.course, language),
    nextStep: wordOf("nextStep", reading.step, language),
    sentence: say.course(reading),
    evidence: courseEvidence(item, language),
    ...(gap && { gap }),
    ...(chart.limits && { limits: chart.limits }),
    signal: wordOf("signalVerdict", chart.reading?.verdict ?? "too_short", language),
    alarms: chart.alarms,
    signals: chart.signals,
    forecasts: forecasts.map(({ scenario, ...numbers }) => ({
      scenario: wordOf("scenario", scenario, language),
      ...numbers,
    })),
    ...(outlook && { forecast: wordOf("outlook", outlook, language) }),
    ...(drift && { drift: { ...drift, state: wordOf("driftState", drift.state, language) } }),
    ...(runRate && { runRate }),
  };
}
