/** A file that is made from the declarations in the code. */
export interface DerivedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Whether the repository holds it; others live in dist/ only. */
  readonly committed: boolean;
}
