import * as z from "zod";
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
 * What a schema of `Inferred` must also be to pass for one of `Written`: nothing more if the two
 * are exactly the same, optional fields included; otherwise something that it is not.
 */
export type Exact<Written, Inferred> =
  Identical<DeepReadonly<Inferred>, DeepReadonly<Written>> extends true
    ? unknown
    : TypeMismatch<Written, Inferred>;

/**
 * Passes a schema only if zod infers exactly the type `Written` for it; anything else does not
 * compile. Declarations then have the short name of the type.
 */
export function exactly<Written>(): <Schema extends z.ZodType>(
  schema: Schema & Exact<Written, z.output<Schema>>,
) => Schema {
  return (schema) => schema;
}

/** The fields of a record as zod schemas, by name. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** An object with exactly the fields of `Written`, as the JSON Schema calls and describes it. */
export function objectOf<Written, Fields extends Shape>(
  type: string,
  description: string,
  fields: Fields & Exact<Written, z.output<z.ZodObject<Fields, z.core.$strict>>>,
): z.ZodType<Written>;
export function objectOf(type: string, description: string, fields: Shape): unknown {
  return z.strictObject(fields).meta({ id: type, description });
}
