/** All datasets at once, each record with where it comes from. */
import { entities } from "@defence-pact/entities";
import { platforms } from "@defence-pact/platforms";
import { quotes } from "@defence-pact/quotes";
import type { Source } from "@defence-pact/schema";
import { sources } from "@defence-pact/sources";
import { timeline } from "@defence-pact/timeline";
import { type AnyRecord, type DataRecord, recordSchemas } from "./context.js";
import { type DatasetName, datasetNames } from "./datasets.js";

/** A record, and the dataset it is in. */
export type PublishedRecord = Pick<DataRecord, "dataset" | "value">;

/** A record that cites sources: any but a source. */
export type CitedRecord = Exclude<AnyRecord, Source>;

/** All datasets at once. */
export interface Published {
  /** The sources by id. */
  readonly sources: { readonly [id: string]: Source };
  /** Every record, sources included, in the order of the floors and ids. */
  readonly all: readonly PublishedRecord[];
  readonly byId: ReadonlyMap<string, PublishedRecord>;
}

/** What is published: every record of every dataset. */
export function published(): Published {
  const registries: { readonly [Name in DatasetName]: object } = {
    sources,
    entities,
    platforms,
    timeline,
    quotes,
  };
  return indexRecords(
    datasetNames.flatMap((dataset) =>
      Object.values(registries[dataset]).map((record: unknown) => ({
        dataset,
        value: recordSchemas[dataset].parse(record),
      })),
    ),
  );
}

/** Records and the sources among them, by id. */
export function indexRecords(all: readonly PublishedRecord[]): Published {
  const cited = all.flatMap(({ value: record }) => ("publisher" in record ? [record] : []));
  return {
    sources: Object.fromEntries(cited.map((source) => [source.id, source])),
    all,
    byId: new Map(all.map((one) => [one.value.id, one])),
  };
}
