import { type Pact, type PactRecord, pact } from "@defence-pact/query";
import type { DatasetName } from "@defence-pact/schema";

/** A record, and the dataset it stands in. */
export interface DatasetRecord {
  readonly dataset: DatasetName;
  readonly record: PactRecord;
}

/** A collection as far as commands that take any of them need it. */
interface AnyCollection extends Iterable<PactRecord> {
  fromJSON(query: unknown): { toArray(): PactRecord[] };
}

/** The collection of a dataset. */
export function collectionOf(name: DatasetName, data: Pact = pact): AnyCollection {
  return data[name];
}
