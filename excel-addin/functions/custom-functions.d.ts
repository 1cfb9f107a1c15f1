/** What we use of Microsoft's runtime for cell functions, which brings no types along with office-js. */
declare namespace CustomFunctions {
  function associate(id: string, implementation: (...args: readonly unknown[]) => unknown): void;

  /** Its code is the text of the cell's error. */
  class Error extends globalThis.Error {
    constructor(code: string, message?: string);
    readonly code: string;
  }
}
