import { didYouMean, isObject, type Language, nameOf, type Redirect } from "@defence-pact/schema";
import { QueryError, type Row, shown } from "./values.js";

/** What a pact needs to know of a collection. */
export interface Dataset<R extends Row = Row> extends Iterable<R> {
  /** The record that a text is the id of, or was before the id moved. */
  find(text: string): R | undefined;
  /** Where an id went that is no longer in use. */
  redirect(text: string): Redirect | undefined;
}

/** Collections by name. */
export interface Datasets {
  readonly [name: string]: Dataset;
}

/** The records of a collection. */
export type RecordOf<D> = D extends Iterable<infer R> ? R : never;

/** Any record of any collection. */
export type RecordIn<D> = RecordOf<D[keyof D]>;

/** The id of any record of any collection. */
export type AnyId<D> = RecordIn<D> extends infer R ? (R extends Row ? R["id"] : never) : never;

/** A record, and the name of its collection. */
export type Located<D> = {
  readonly [Name in keyof D]: {
    readonly dataset: Name;
    readonly record: RecordOf<D[Name]>;
  };
}[keyof D];

/** The records of a pact, across its collections. */
export interface Records<D> {
  /**
   * The record that any text is the id of, or was before the id moved, and its collection.
   *
   * @returns `undefined` if there is none, or if the id was split into several.
   */
  find(text: string): Located<D> | undefined;
  /**
   * The same for a text that should be an id.
   *
   * @throws {@link QueryError} if there is no such record, naming the id that was likely meant, or
   * those that the id was split into.
   * @example
   * ```ts
   * import { collection, createPact } from "@defence-pact/query/engine";
   *
   * const pact = createPact({ teams: collection([{ id: "crew" }]), sites: collection([{ id: "range" }]) });
   * pact.locate("crew").dataset; // => "teams"
   * pact.find("nobody"); // => undefined
   * ```
   */
  locate(id: string): Located<D>;
  /**
   * What the record of an id is called: its name, text or title, as `nameOf` of the schema gives
   * it; the id itself where there is no such record, or it is called nothing.
   *
   * @param language - English when left out.
   */
  nameOf(id: string, language?: Language): string;
}

/** Makes {@link Records} of collections, which are asked in the order of `names`. */
export function createRecords(datasets: Datasets, names: readonly string[]): Records<Datasets> {
  function find(text: string): Located<Datasets> | undefined {
    for (const dataset of names) {
      const record = datasets[dataset]?.find(text);
      if (record !== undefined) return { dataset, record };
    }
    return undefined;
  }
  return {
    find,
    locate(id) {
      const found = find(id);
      if (found !== undefined) return found;
      for (const name of names) {
        const redirect = datasets[name]?.redirect(id);
        if (redirect === undefined || "moved" in redirect) continue;
        const targets = redirect.split.join(" and ");
        throw new QueryError(`The id ${shown(id)} was split into ${targets}; ask for one of them.`);
      }
      const ids = names.flatMap((name) => [...(datasets[name] ?? [])].map((record) => record.id));
      throw new QueryError(`No record has the id ${shown(id)}.${didYouMean(id, ids)}`);
    },
    nameOf(id, language) {
      const record = find(id)?.record;
      return record !== undefined && isNamed(record) ? nameOf(record, language) : id;
    },
  };
}

/** Whether a record of anyone's has what ours are called by. */
function isNamed(record: Row): record is Row & Parameters<typeof nameOf>[0] {
  if ("title" in record) return typeof record.title === "string";
  const text = "name" in record ? record.name : "text" in record ? record.text : undefined;
  return isObject(text) && typeof text["en"] === "string";
}
