/**
 * What may be changed in mid-cycle, and when it holds.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import { fail, ok, type Result } from "../kernel/result";
import type { KeyResult, Kpi, KrTarget } from "../model/nouns";
import type { ChangeAction, ChangeState, ReasonClass } from "../model/words";

/** What a person asks for. */
export interface ChangeRequest {
  readonly action: ChangeAction;
  /** Id of a key result; of an objective for `add`; of a KPI for `retarget`, or its name. */
  readonly item: string;
  readonly reasonClass: ReasonClass;
  readonly reason: string;
  /** A signal, a drift or a dated event, in words. */
  readonly evidence?: string;
  readonly proposedBy?: string;
  /** Who said yes, and where: a record, not a signature. Without it the change waits. */
  readonly approvedBy?: string;
  readonly effective: Day;
  /** For `retarget`. */
  readonly target?: KrTarget;
  /** For `replace` and `add`: key results as people write them, one sentence each. */
  readonly sentences?: readonly string[];
}

export type ChangeProblem =
  | { readonly code: "change-reason-wanted" }
  | { readonly code: "change-target-wanted"; readonly keyResult: string }
  | { readonly code: "change-target-same"; readonly keyResult: string }
  | { readonly code: "change-sentence-wanted" }
  | { readonly code: "change-item-over"; readonly keyResult: string };

export type KpiChangeProblem =
  | Exclude<ChangeProblem, { readonly code: "change-item-over" | "change-sentence-wanted" }>
  | { readonly code: "change-kpi-target-only"; readonly kpi: string }
  | { readonly code: "change-kpi-no-target"; readonly kpi: string }
  | { readonly code: "change-evidence-wanted"; readonly kpi: string }
  | { readonly code: "change-core-kpi"; readonly kpi: string };

/**
 * Whether a change can be written down, and as what: it waits for a name, waits for its day, holds at
 * once, or is only noted. "Too hard" is always only noted: it lowers no target.
 *
 * @param keyResult - The one to be changed; absent for `add`.
 */
export function changeState(
  request: ChangeRequest,
  keyResult: KeyResult | undefined,
  asOf: Day,
): Result<ChangeState, ChangeProblem> {
  const { action, reason, reasonClass, target, sentences = [], approvedBy = "" } = request;
  if (reason.trim() === "") return fail({ code: "change-reason-wanted" });
  if (action === "correct") return ok("noted");
  const title = keyResult?.title ?? "";
  if (keyResult !== undefined && ENDED.has(keyResult.state)) {
    return fail({ code: "change-item-over", keyResult: title });
  }
  if (reasonClass === "too_hard") return ok("noted");
  if (action === "retarget") {
    if (target === undefined) return fail({ code: "change-target-wanted", keyResult: title });
    if (same(target, keyResult?.target)) {
      return fail({ code: "change-target-same", keyResult: title });
    }
  }
  const needsWords = action === "replace" || action === "add";
  if (needsWords && sentences.every((one) => one.trim() === "")) {
    return fail({ code: "change-sentence-wanted" });
  }
  if (approvedBy.trim() === "") return ok("proposed");
  return ok(request.effective <= asOf ? "in_effect" : "approved");
}

/**
 * The same for the target of a KPI, which is a promise to others: it wants evidence beside its reason.
 * A core KPI (priority 1) wins over the OKRs that serve it, so it is never changed by those who are
 * measured by it alone: proposer and approver are two people, both named.
 */
export function kpiChangeState(
  request: ChangeRequest,
  { name, target: old, priority }: Pick<Kpi, "name" | "target" | "priority">,
  asOf: Day,
): Result<ChangeState, KpiChangeProblem> {
  const { action, reason, reasonClass, target, evidence = "", effective } = request;
  const [proposer, approver] = [request.proposedBy, request.approvedBy].map((one = "") =>
    one.trim(),
  );
  if (action !== "retarget") return fail({ code: "change-kpi-target-only", kpi: name });
  if (reason.trim() === "") return fail({ code: "change-reason-wanted" });
  if (reasonClass === "too_hard") return ok("noted");
  if (old === undefined) return fail({ code: "change-kpi-no-target", kpi: name });
  if (typeof target !== "number") return fail({ code: "change-target-wanted", keyResult: name });
  if (same(target, old)) return fail({ code: "change-target-same", keyResult: name });
  if (evidence.trim() === "") return fail({ code: "change-evidence-wanted", kpi: name });
  if (approver === "") return ok("proposed");
  if (priority === 1 && (proposer === "" || proposer === approver)) {
    return fail({ code: "change-core-kpi", kpi: name });
  }
  return ok(effective <= asOf ? "in_effect" : "approved");
}

const ENDED: ReadonlySet<KeyResult["state"]> = new Set(["replaced", "retired"] as const);

function same(one: KrTarget, other: KrTarget | undefined): boolean {
  if (typeof one === "number" || typeof other !== "object") return one === other;
  return one.low === other.low && one.high === other.high;
}

/** Whether a change that was written down is to be carried out now. */
export const isDue = (
  {
    state,
    approvedBy,
    effective,
  }: {
    readonly state: ChangeState;
    readonly approvedBy?: string;
    readonly effective?: Day;
  },
  asOf: Day,
): boolean =>
  state === "approved" || (state === "proposed" && approvedBy !== undefined)
    ? effective === undefined || effective <= asOf
    : false;
