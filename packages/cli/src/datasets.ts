import type { Pact, PactRecord } from "@defence-pact/query";
import { type Claim, claims, type DatasetName } from "@defence-pact/schema";

/** A record, and the dataset it is in. */
export interface DatasetRecord {
  readonly dataset: DatasetName;
  readonly record: PactRecord;
}

/** What commands that take any dataset need of its collection. */
interface AnyCollection extends Iterable<PactRecord> {
  fromJSON(query: unknown): { toArray(): PactRecord[] };
}

/** The collection of a dataset. */
export function collectionOf(pact: Pact, name: DatasetName): AnyCollection {
  return pact[name];
}

/** Whether a field is another or a part of it. */
export function isIn(field: string, whole: string): boolean {
  return field === whole || field.startsWith(`${whole}.`);
}

/** The claims of a record, or only those on one field and its parts; a source makes none. */
export function claimsOf(record: PactRecord, field?: string): readonly Claim[] {
  const all: readonly Claim[] = "evidence" in record ? claims(record) : [];
  return field === undefined ? all : all.filter((claim) => isIn(claim.field, field));
}
