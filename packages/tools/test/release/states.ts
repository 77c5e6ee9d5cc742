/** States of one dataset for the tests, made by hand or by fast-check. */
import type { Redirects } from "@defence-pact/schema";
import fc from "fast-check";
import { constantName } from "../../src/datasets.js";
import type { DatasetState, DatasetStates, Json, JsonObject } from "../../src/release/state.js";

/** The parts of a state that a test sets. */
export interface Parts {
  readonly records?: readonly ({ readonly id: string } & JsonObject)[];
  readonly redirects?: Redirects;
  readonly schema?: JsonObject;
  readonly version?: string;
  readonly exports?: readonly string[];
}

/** A dataset with a constant for each record and for each id that moved, as the generator writes. */
export function dataset(parts: Parts = {}): DatasetState {
  const { records = [], redirects = {}, schema = {}, version = "1.0.0" } = parts;
  const moved = Object.entries(redirects).flatMap(([id, to]) => ("moved" in to ? [id] : []));
  const constants = [...records.map(({ id }) => id), ...moved].map(constantName);
  return {
    version,
    records: new Map(records.map((record) => [record.id, record])),
    redirects,
    schema,
    exports: parts.exports ?? ["entities", ...constants],
  };
}

/** A state with these entities and nothing else. */
export function entities(parts: Parts = {}): DatasetStates {
  return { entities: dataset(parts) };
}

const id = fc.constantFrom("a", "b", "c", "d", "e", "f");

// As a JSON file gives it: no undefined, no negative zero, plain prototypes.
const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 1 }).map((value) => {
  const read: Json = JSON.parse(JSON.stringify(value));
  return read;
});

const record = fc.dictionary(fc.constantFrom("name", "value", "parts", "__proto__.x"), json);

/** Any records by id, and redirects of some ids that are not among them. */
export const anyState: fc.Arbitrary<DatasetState> = fc
  .record({
    records: fc.dictionary(id, record, { noNullPrototype: true }),
    redirects: fc.dictionary(
      id,
      fc.oneof(
        fc.record({ moved: id }, { noNullPrototype: true }),
        fc.record({ split: fc.tuple(id, id) }, { noNullPrototype: true }),
      ),
      { noNullPrototype: true },
    ),
  })
  .map(({ records, redirects }) =>
    dataset({
      records: Object.entries(records).map(([key, fields]) => ({ ...fields, id: key })),
      redirects: Object.fromEntries(
        Object.entries(redirects).filter(([key]) => !Object.hasOwn(records, key)),
      ),
    }),
  );
