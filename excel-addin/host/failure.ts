/**
 * Why Excel said no, in the words of the host port.
 *
 * @packageDocumentation
 */
import type { RefusalReason } from "../../core";

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ItemNotFound: "missing",
  ApiNotFound: "unsupported",
  UnsupportedOperation: "unsupported",
  NotImplemented: "unsupported",
  Unauthenticated: "no-permission",
  ServiceNotAvailable: "busy",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  InvalidOrTimedOutSession: "busy",
};

/** Errors that Excel raises before it has done anything of the request. */
const WHOLE_REQUEST: readonly string[] = [
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "ActivityLimitReached",
  "InvalidOrTimedOutSession",
];

export interface HostFailure {
  readonly reason: RefusalReason;
  /** The host's own words, for the log and for support; people are told by the reason. */
  readonly message: string;
  /** Nothing of the request has been done. */
  readonly nothingDone: boolean;
}

export function failureOf(error: unknown): HostFailure {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return {
    reason: REASONS[code] ?? "other",
    message: code === "" ? message : `${code}: ${message}`,
    nothingDone: WHOLE_REQUEST.includes(code),
  };
}

export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** An error of `survey` and `read`, which have no Receipt to put it in. */
export class HostError extends Error {
  readonly reason: RefusalReason;

  constructor(error: unknown) {
    const { reason, message } = failureOf(error);
    super(message);
    this.reason = reason;
  }
}
