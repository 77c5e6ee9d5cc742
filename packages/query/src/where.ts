import type { DayInterval } from "./dates.js";
import type { Scalar } from "./values.js";

/** The kinds of a union of records. */
export type KindOf<R> = R extends { readonly kind: infer K extends string } ? K : never;

/** The records that may be of one kind; those of no kind stay. */
export type OfKind<R, K> = R extends { readonly kind: infer Own extends string }
  ? [Own & K] extends [never]
    ? never
    : R
  : R;

/** Every field of any record of a union. */
export type FieldOf<R> = R extends unknown ? keyof R & string : never;

/** What a field holds in those records of a union that have it. */
export type FieldValue<R, F> = F extends keyof R ? There<Required<R>[F]> : FieldOfSome<R, F>;

/** What a field that only some have holds in those; asking each one is slower to check. */
type FieldOfSome<R, F> = R extends unknown
  ? F extends keyof R
    ? There<Required<R>[F]>
    : never
  : never;

/** A value that is there; nothing is known of what is unknown. */
type There<V> = [V] extends [Scalar | object] ? V : unknown extends V ? unknown : NonNullable<V>;

/** A list, as records hold it. */
type List = readonly unknown[];

/** The scalars of a type; any, where nothing is known of it. */
type Scalars<V> = [V] extends [Scalar] ? V : unknown extends V ? Scalar : Extract<V, Scalar>;

/** The lists of a type; any, where nothing is known of it. */
type Lists<V> = [V] extends [List]
  ? V
  : [V] extends [Scalar]
    ? never
    : unknown extends V
      ? List
      : Extract<V, List>;

/** What the lists of a type hold. */
type ElementOf<V> = [V] extends [Scalar] ? never : V extends readonly (infer E)[] ? E : never;

/** What a type holds besides scalars and lists: objects, with parts of their own. */
type Objects<V> = [V] extends [Scalar | List] ? never : Exclude<V, Scalar | List>;

/** An operator on any value. A missing value matches nothing else. */
export interface Presence {
  /** Whether there is a value at all. An empty list is one. */
  readonly present: boolean;
}

/** Operators on a string, number or boolean, one at a time. */
export type ScalarOperator<V> =
  | {
      /** Equal to one of these. */
      readonly oneOf: readonly V[];
    }
  | {
      /** There, and not equal to this. */
      readonly not: V;
    }
  | {
      /** From the first to the second, both included; strings by UTF-16 code units. */
      readonly between: readonly [Widened<V>, Widened<V>];
    };

/** Bounds need not be values that occur. */
type Widened<V> = [V] extends [string]
  ? string
  : [V] extends [number]
    ? number
    : V extends string
      ? string
      : V extends number
        ? number
        : never;

/** What must hold of an element of a list: of the element itself, or of some of its fields. */
export type ElementMatch<E> = [E] extends [Scalar]
  ? E | ScalarOperator<E>
  :
      | ([Scalars<E>] extends [never] ? never : Scalars<E> | ScalarOperator<Scalars<E>>)
      | ([Objects<E>] extends [never] ? never : FieldMatch<Objects<E>>);

/** Conditions on the fields of an element, all of which must hold. */
type FieldMatch<P> = { readonly [F in FieldOf<P>]?: FieldCondition<FieldValue<P, F>> };

type FieldCondition<V> = [V] extends [Scalar]
  ? Presence | V | ScalarOperator<V>
  : Presence | ([Extract<V, Scalar>] extends [never] ? never : FieldCondition<Extract<V, Scalar>>);

/** Operators on a list, one at a time. */
export type ListOperator<E> =
  | {
      /** Some element is this, or has fields for which all this holds. */
      readonly has: ElementMatch<E>;
    }
  | {
      /** For each of these, some element is it. */
      readonly hasAll: readonly ElementMatch<E>[];
    }
  | {
      /** Some element is one of these. */
      readonly hasAny: readonly ElementMatch<E>[];
    };

/**
 * A condition on a value: a plain value is equality; an object is one operator, or conditions on
 * the parts of the value, as in `value: { USD: { amount: { between: [1e8, 1e9] } } }`.
 */
export type Condition<V> = [V] extends [Scalar]
  ? Presence | V | ScalarOperator<V>
  : [V] extends [List]
    ? Presence | ListOperator<ElementOf<V>>
    : PartCondition<V>;

type PartCondition<V> =
  | Presence
  | ([Scalars<V>] extends [never] ? never : Scalars<V> | ScalarOperator<Scalars<V>>)
  | ([Lists<V>] extends [never] ? never : ListOperator<ElementOf<Lists<V>>>)
  | ([Objects<V>] extends [never]
      ? never
      : { readonly [P in FieldOf<Objects<V>>]?: Condition<FieldValue<Objects<V>, P>> });

/** Conditions on the fields of records, all of which must hold. */
export type Where<R, K> = KindIs<K> & Conditions<R>;

/** Which kinds are asked for. */
export interface KindIs<K> {
  /** One kind, or one of several: what is found has that type. */
  readonly kind?: K | { readonly oneOf: readonly K[] };
}

type Conditions<R> = {
  readonly [F in Exclude<FieldOf<R>, "kind">]?: Condition<FieldValue<R, F>>;
};

/** A text that is one of some; where it is not, those that begin as it does. */
export type Meant<Text extends string, All extends string> = [Text] extends [All]
  ? Text
  : Text extends `${infer A}${infer B}${infer C}${string}`
    ? Or<Extract<All, `${A}${B}${C}${string}`>, Or<Extract<All, `${A}${B}${string}`>, All>>
    : All;

type Or<A, B> = [A] extends [never] ? B : A;

/** Fields, and parts of fields, that hold a scalar: `importance`, `date.min`. */
export type ScalarPath<R> = {
  [F in FieldOf<R>]:
    | (Scalars<FieldValue<R, F>> extends never ? never : F)
    | ScalarPart<F, Objects<FieldValue<R, F>>>;
}[FieldOf<R>];

/** What records can be ordered by: a scalar, or a date as two days. */
export type SortPath<R> =
  | ScalarPath<R>
  | {
      [F in FieldOf<R>]: Extract<Objects<FieldValue<R, F>>, DayInterval> extends never ? never : F;
    }[FieldOf<R>];

/** Fields and parts that hold a scalar or a list of them: `kind`, `tags`, `participants.entity`. */
export type GroupPath<R> =
  | ScalarPath<R>
  | {
      [F in FieldOf<R>]:
        | (Scalars<ElementOf<Lists<FieldValue<R, F>>>> extends never ? never : F)
        | ScalarPart<F, Objects<ElementOf<FieldValue<R, F>>>>;
    }[FieldOf<R>];

type ScalarPart<F extends string, V> = [V] extends [never]
  ? never
  : {
      [P in FieldOf<V>]: Scalars<FieldValue<V, P>> extends never ? never : `${F}.${P}`;
    }[FieldOf<V>];

/** What records hold at a {@link GroupPath}. */
export type ValueAt<R, P extends string> =
  P extends FieldOf<R>
    ? ScalarIn<FieldValue<R, P>>
    : P extends `${infer F}.${infer Part}`
      ? ScalarIn<FieldValue<Objects<FieldValue<R, F>> | Objects<ElementOf<FieldValue<R, F>>>, Part>>
      : never;

type ScalarIn<V> = Scalars<V> | Scalars<ElementOf<Lists<V>>>;

/** Records with only some of their fields, each of those it has. */
export type Selected<R, F> = R extends unknown ? Pick<R, Extract<keyof R, F | "id">> : never;
