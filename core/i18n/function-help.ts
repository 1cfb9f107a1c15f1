import type { FunctionId, ParameterOf } from "../functions/registry";
import type { RuleKey } from "../functions/rule-words";
import type { Language } from "../kernel/language";
import { functionHelp as en } from "./en/function-help";
import { functionHelp as zh } from "./zh/function-help";

/** What the function wizard of a host and the reference show of one function. */
export interface HelpOf<Parameter extends string> {
  readonly summary: string;
  readonly parameters: { readonly [Name in Parameter]: string };
  readonly result: string;
}

type HelpFor<Ids extends FunctionId> = { readonly [Id in Ids]: HelpOf<ParameterOf<Id>> };

export type OkrHelp = HelpFor<Extract<FunctionId, `OKR_${string}`>>;
export type KpiHelp = HelpFor<Extract<FunctionId, `KPI_${string}`>>;

/** Help for every function and every rule; leaving one out does not compile. */
export interface FunctionHelpWords {
  readonly functions: HelpFor<FunctionId>;
  readonly rules: { readonly [Key in RuleKey]: string };
}

export const functionHelp = (language: Language): FunctionHelpWords =>
  language === "zh" ? zh : en;
