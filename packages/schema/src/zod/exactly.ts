import type * as z from "zod";
import type { Reported } from "../evidence.js";

/** `true` where two types are one and the same, optional properties included; else `false`. */
export type Identical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * `T` with every property and list read-only: the one way in which zod's types differ from ours.
 * {@link Reported} is read-only already, and has no end.
 */
type DeepReadonly<T> = Identical<T, Reported> extends true ? T : ReadonlyParts<T>;

type ReadonlyParts<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** What a schema is asked to be when its type is not the one written by hand. */
interface TypeMismatch<Written, Inferred> {
  readonly "the schema's type differs from the type written by hand": {
    readonly written: Written;
    readonly inferred: Inferred;
  };
}

/**
 * Lets a schema through only if the type zod infers for it is exactly `Written`, in both directions
 * and with the same optional fields; anything else does not compile. Declarations then carry the
 * short name of the type, and still cannot say what the schema does not.
 */
export function exactly<Written>(): <Schema extends z.ZodType>(
  schema: Schema &
    (Identical<DeepReadonly<z.output<Schema>>, DeepReadonly<Written>> extends true
      ? unknown
      : TypeMismatch<Written, z.output<Schema>>),
) => Schema {
  return (schema) => schema;
}
