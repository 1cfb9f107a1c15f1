import type { FunctionHelpWords } from "../function-help";
import { kpiHelp } from "./help-kpi";
import { okrHelp } from "./help-okr";
import { ruleHelp } from "./help-rules";

export const functionHelp: FunctionHelpWords = {
  functions: { ...okrHelp, ...kpiHelp },
  rules: ruleHelp,
};
