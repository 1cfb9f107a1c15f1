/**
 * One run of a script: its authorization, what it may call, and what it has called.
 *
 * @packageDocumentation
 */
import type { Book } from "./book";
import { Calculation, type CustomCall } from "./calculate";
import type { Realm } from "./realm";
import { Fault } from "./rules";

/** How a run was started: by opening a document, by a click, by a cell. */
export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/** Calls to the spreadsheet service. */
export interface Counts {
  reads: number;
  writes: number;
  flushes: number;
  /** Cells that were set to a formula. */
  formulas: number;
  /** Reads with writes pending: each makes Google calculate first. */
  turns: number;
  /** Calls of Utilities and others that cost little. */
  others: number;
}

export const noCounts = (): Counts => ({
  reads: 0,
  writes: 0,
  flushes: 0,
  formulas: 0,
  turns: 0,
  others: 0,
});

const SCOPES = "https://www.googleapis.com/auth/";
const DOCUMENT = [`${SCOPES}spreadsheets.currentonly`, `${SCOPES}spreadsheets`];
const CONTAINER_UI = [`${SCOPES}script.container.ui`];

export interface RunOptions {
  readonly realm: Realm;
  readonly book: Book;
  readonly mode: AuthMode;
  readonly scopes: readonly string[];
  readonly custom: CustomCall;
  readonly counts: Counts;
  /** BCP 47-like tag of the user's language, as `zh_CN`. */
  readonly userLocale: string;
  /** HTML files of the project by name without ending. */
  readonly pages: ReadonlyMap<string, string>;
  /** What the run shows: menus and sidebars. */
  readonly shown: Shown;
  readonly failing: (method: string, writesBefore: number) => boolean;
}

export interface Shown {
  readonly menus: { readonly caption: string; readonly handler: string }[][];
  sidebar?: { readonly html: string; readonly title: string };
  readonly alerts: string[];
}

type Method<Args extends readonly unknown[], Answer> = (...args: Args) => Answer;

export class Run {
  /** Global code runs first, and no service works in it. */
  loading = true;
  private pending = false;
  private calculation: Calculation | undefined;

  constructor(readonly options: RunOptions) {}

  get realm(): Realm {
    return this.options.realm;
  }

  get book(): Book {
    return this.options.book;
  }

  /** Values as they stand now. */
  get values(): Calculation {
    if (this.calculation?.version !== this.book.version) {
      this.calculation = new Calculation(this.book, this.options.custom);
    }
    return this.calculation;
  }

  reading<A extends readonly unknown[], R>(name: string, method: Method<A, R>): Method<A, R> {
    return this.guarded(name, DOCUMENT, ["LIMITED", "FULL", "CUSTOM_FUNCTION"], (...args) => {
      this.options.counts.reads++;
      if (this.pending) this.options.counts.turns++;
      this.pending = false;
      return method(...args);
    });
  }

  writing<A extends readonly unknown[], R>(name: string, method: Method<A, R>): Method<A, R> {
    return this.guarded(name, DOCUMENT, ["LIMITED", "FULL"], (...args) => {
      this.mayFail(name);
      this.options.counts.writes++;
      this.pending = true;
      return method(...args);
    });
  }

  /** Needs the document's authorization, yet no trip to it, as the name of a sheet in hand. */
  looking<A extends readonly unknown[], R>(name: string, method: Method<A, R>): Method<A, R> {
    const modes = ["LIMITED", "FULL", "CUSTOM_FUNCTION"] as const;
    return this.guarded(name, DOCUMENT, modes, method);
  }

  flushing(name: string): () => void {
    return this.guarded(name, DOCUMENT, ["LIMITED", "FULL"], () => {
      this.mayFail(name);
      this.options.counts.flushes++;
      this.pending = false;
    });
  }

  private mayFail(name: string): void {
    const { counts, failing } = this.options;
    if (!failing(name, counts.writes)) return;
    throw new Fault(
      "service-error",
      "We're sorry, a server error occurred. Please wait a bit and try again.",
    );
  }

  /** Menus, in every mode; they need no scope. */
  menu<A extends readonly unknown[], R>(name: string, method: Method<A, R>): Method<A, R> {
    return this.guarded(name, [], ["NONE", "LIMITED", "FULL"], method);
  }

  showing<A extends readonly unknown[], R>(name: string, method: Method<A, R>): Method<A, R> {
    return this.guarded(name, CONTAINER_UI, ["FULL"], method);
  }

  /** Services that need no authorization at all. */
  plain<A extends readonly unknown[], R>(name: string, method: Method<A, R>): Method<A, R> {
    const modes = ["NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION"] as const;
    return this.guarded(name, [], modes, (...args) => {
      this.options.counts.others++;
      return method(...args);
    });
  }

  /** Services bound to the document's or the user's authorization, without a scope of their own. */
  bound<A extends readonly unknown[], R>(name: string, method: Method<A, R>): Method<A, R> {
    return this.guarded(name, [], ["LIMITED", "FULL", "CUSTOM_FUNCTION"], (...args) => {
      this.options.counts.others++;
      return method(...args);
    });
  }

  wide<A extends readonly unknown[], R>(name: string, method: Method<A, R>): Method<A, R> {
    return this.guarded(name, [`${SCOPES}spreadsheets`], ["FULL"], method);
  }

  private guarded<A extends readonly unknown[], R>(
    name: string,
    scopes: readonly string[],
    modes: readonly AuthMode[],
    method: Method<A, R>,
  ): Method<A, R> {
    return (...args) => {
      const { mode, scopes: granted } = this.options;
      if (this.loading) {
        throw new Fault("service-at-load", `You do not have permission to call ${name}`);
      }
      if (!modes.includes(mode)) {
        const rule = mode === "CUSTOM_FUNCTION" ? "custom-function-write" : "auth-mode";
        throw new Fault(rule, `You do not have permission to call ${name}`);
      }
      const [wanted] = scopes;
      const isGranted = wanted === undefined || scopes.some((scope) => granted.includes(scope));
      if (!isGranted && mode !== "CUSTOM_FUNCTION") {
        const needed = scopes.join(" || ");
        throw new Fault(
          "scope",
          `Specified permissions are not sufficient to call ${name}. Required permissions: (${needed})`,
        );
      }
      return method(...args);
    };
  }
}
