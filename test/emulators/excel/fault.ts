/**
 * The errors the emulated Excel answers with: codes, statuses and messages as the real one has them.
 *
 * Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 *
 * @packageDocumentation
 */

/** An error of one action: those before it in the batch have been done and stay done. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
  ) {
    super(message);
  }
}

/** The whole request is refused; nothing in it has been done. */
export class RequestRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The emulator has no such member: never silently `undefined`. */
export class NotEmulated extends Error {}

export const itemNotFound = (): HostFault =>
  new HostFault("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostFault =>
  new HostFault("ItemAlreadyExists", "The resource being created already exists.", 409);

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostFault => new HostFault("InvalidArgument", message, 400);

/** Message *(unverified)*; the shape rule is documented at `Excel.Range.values`. */
export const wrongShape = (): HostFault =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const accessDenied = (): HostFault =>
  new HostFault("AccessDenied", "You cannot perform the requested operation.", 401);

export const invalidSelection = (): HostFault =>
  new HostFault("InvalidSelection", "The current selection is invalid for this operation.", 400);

export const invalidOperation = (): HostFault =>
  new HostFault("InvalidOperation", "The operation attempted is invalid on the object.", 400);

export const generalException = (): HostFault =>
  new HostFault(
    "GeneralException",
    "There was an internal error while processing the request.",
    500,
  );

/** Requests and answers of Excel on the web: 5 MB each way. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
export const requestTooLarge = (): RequestRefused =>
  new RequestRefused(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
  );

export const responseTooLarge = (): RequestRefused =>
  new RequestRefused(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
  );

/** While a person is typing into a cell every request is refused, as code 5004 of the host. */
export const cellEditMode = (): RequestRefused =>
  new RequestRefused(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );
