import type { Context } from "./context.js";
import type { GeneratedFile } from "./generated-files.js";

/** One thing that is wrong with the data. */
export interface Fault {
  /** From the root of the repository. */
  readonly file: string;
  /** The path in the record: `value.MYR`, `holders.0.start`; left out for the file as a whole. */
  readonly field?: string;
  /** What is wrong, as a sentence. */
  readonly problem: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** One requirement on all the data; the doc comment of each says what, and why. */
export interface Rule {
  /** The name of the rule's file. */
  readonly name: string;
  /** Every breach of the rule. */
  check(context: Context): readonly Fault[];
  /** Why the rule cannot be checked now, if so. */
  skipped?(context: Context): string | undefined;
  /** Files rewritten so that some of the faults are gone. */
  fix?(context: Context): readonly GeneratedFile[];
}
