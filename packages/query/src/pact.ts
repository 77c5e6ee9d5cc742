import { createGraph, type Graph } from "./graph.js";
import { type AnyId, createRecords, type Dataset, type Records } from "./records.js";
import { QueryError } from "./values.js";

/** Collections by name, the {@link Records} of all of them, and the {@link Graph} across them. */
export type PactOf<D, Id extends string = AnyId<D>> = D & Records<D> & Graph<D, Id>;

/**
 * Joins collections into one that can be asked across them. Each is made when it is first used, if
 * a function is given that makes it.
 *
 * @throws {@link QueryError} if a collection has the name of a method.
 * @example
 * ```ts
 * import { collection, createPact } from "@defence-pact/query/engine";
 *
 * const pact = createPact({
 *   teams: collection([{ id: "crew" }, { id: "ground" }]),
 *   trials: collection([{ id: "flight", participants: [{ entity: "crew" }] }]),
 * });
 * pact.teams.count(); // => 2
 * pact.related("crew").namedBy.trials?.["participants.entity"]?.map(({ id }) => id); // => ["flight"]
 * ```
 */
export function createPact<D extends { readonly [Name in keyof D]: Dataset }>(
  datasets: {
    readonly [Name in keyof D]: D[Name] | (() => D[Name]);
  },
): PactOf<D>;
export function createPact(datasets: {
  readonly [name: string]: Dataset | (() => Dataset);
}): unknown {
  const pact = {};
  const names = Object.keys(datasets);
  const records = createRecords(pact, names);
  const methods = { ...records, ...createGraph(pact, names, records) };
  const reserved = Object.keys(methods).find((name) => Object.hasOwn(datasets, name));
  if (reserved !== undefined) {
    throw new QueryError(`A collection cannot be called ${reserved}: a pact has such a method.`);
  }
  for (const [name, given] of Object.entries(datasets)) {
    let made: Dataset | undefined;
    Object.defineProperty(pact, name, {
      enumerable: true,
      get: () => {
        made ??= typeof given === "function" ? given() : given;
        return made;
      },
    });
  }
  return Object.defineProperties(pact, Object.getOwnPropertyDescriptors(methods));
}
