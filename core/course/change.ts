/**
 * What may be changed in mid-cycle, and when it holds.
 *
 * @packageDocumentation
 */
import type { Day } from "../kernel/day";
import { fail, ok, type Result } from "../kernel/result";
import type { KeyResult, KrTarget } from "../model/nouns";
import type { ChangeAction, ChangeState, ReasonClass } from "../model/words";

/** What a person asks for. */
export interface ChangeRequest {
  readonly action: ChangeAction;
  /** Id of a key result; of an objective for `add`. */
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
