import type { Context } from "./context.js";
import type { GeneratedFile } from "./generated-files.js";

/** One thing that is wrong with the data. */
export interface Fault {
  /** From the root of the repository. */
  readonly file: string;
  /** Where in the record: `value.MYR`, `holders.0.start`; left out where it is the file as a whole. */
  readonly field?: string;
  /** What is wrong, as a sentence. */
  readonly problem: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** One thing that all the data must be; the doc comment of each says what, and why. */
export interface Rule {
  /** The name of the rule's file. */
  readonly name: string;
  /** Everything that is not so. */
  check(context: Context): readonly Fault[];
  /** Why the rule cannot be checked with what is at hand; `undefined` where it can. */
  skipped?(context: Context): string | undefined;
  /** Files as they have to be for some of the faults to be gone. */
  fix?(context: Context): readonly GeneratedFile[];
}
