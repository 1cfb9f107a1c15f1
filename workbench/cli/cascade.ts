/**
 * `keel cascade BOOK --out BOOK2`: KPIs to the teams of the Teams table.
 *
 * @packageDocumentation
 */
import {
  cascade,
  knownLibrary,
  scan,
  SHARE_RULES,
  type CascadeRequest,
  type Language,
  type Snapshot,
} from "../../core";
import type { Act } from "./actions";
import { wishedLanguage } from "./arguments";
import { USAGE, type CommandRun } from "./command";
import { ownOptions } from "./own-options";
import { sayArgumentProblem } from "./words";
import { writing } from "./write";

const HOW: Readonly<Record<Language, string>> = {
  en: "Usage: keel cascade BOOK --out BOOK2 [--kpi ID]… [--share last-period|headcount|capacity|even] [--team NAME]… [--levels N]",
  zh: "用法：keel cascade BOOK --out BOOK2 [--kpi 编号]… [--share last-period|headcount|capacity|even] [--team 部门]… [--levels 级数]",
};

const NOT_KNOWN: Readonly<Record<Language, (option: string, value: string) => string>> = {
  en: (option, value) => `${option} does not take "${value}".`,
  zh: (option, value) => `${option} 不能是“${value}”。`,
};

/** Without `--kpi`, the KPIs that matter most. */
export const cascadeBook: CommandRun = async (words, terminal) => {
  const { values, rest, missing } = ownOptions(words, ["--kpi", "--share", "--team", "--levels"]);
  const language = wishedLanguage(words);
  if (missing !== undefined) {
    const problem = { code: "value-missing", option: missing } as const;
    terminal.stderr.write(`${sayArgumentProblem(problem, "cascade", language, HOW[language])}\n`);
    return USAGE;
  }
  const [share] = values["--share"] ?? [];
  const by = SHARE_RULES.find((rule) => rule === share?.replace("-", "_") && rule !== "weights");
  const [levels] = values["--levels"] ?? [];
  const wrong = [
    ...(share !== undefined && by === undefined ? [["--share", share] as const] : []),
    ...(levels !== undefined && !/^[1-9]\d?$/.test(levels) ? [["--levels", levels] as const] : []),
  ];
  const [unknown] = wrong;
  if (unknown !== undefined) {
    const [option, value] = unknown;
    terminal.stderr.write(`${NOT_KNOWN[language](option, value)}\n${HOW[language]}\n`);
    return USAGE;
  }
  const teams = values["--team"];
  const request = {
    ...(by !== undefined && { by }),
    ...(teams !== undefined && { teams }),
    ...(levels !== undefined && { levels: Number(levels) }),
  };
  const act = (snapshot: Snapshot): Act => {
    const kpis =
      values["--kpi"] ??
      scan(snapshot, knownLibrary()).kpis.flatMap(({ key, matters }) => (matters ? [key] : []));
    const whole: CascadeRequest = { ...request, kpis };
    const { edits, report } = cascade(snapshot, whole, knownLibrary());
    return { edits, findings: report.findings };
  };
  return writing("cascade", act)(rest, terminal);
};
