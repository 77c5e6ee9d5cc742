/** All datasets at once, as their packages publish them. */
import { entities } from "@defence-pact/entities";
import { platforms } from "@defence-pact/platforms";
import { quotes } from "@defence-pact/quotes";
import { type AnyRecord, type DatasetName, datasetNames, type Source } from "@defence-pact/schema";
import { sources } from "@defence-pact/sources";
import { timeline } from "@defence-pact/timeline";
import { type DataRecord, datasetSchemas } from "./context.js";

/** A record, and the dataset it is in. */
export type PublishedRecord = Pick<DataRecord, "dataset" | "value">;

/** A record that cites sources: any but a source. */
export type CitedRecord = Exclude<AnyRecord, Source>;

/** All datasets at once. */
export interface Published {
  /** The sources by id. */
  readonly sources: { readonly [id: string]: Source };
  /** Every record, sources included, in the order of the datasets and ids. */
  readonly all: readonly PublishedRecord[];
  readonly byId: ReadonlyMap<string, PublishedRecord>;
}

/** Every record of every dataset. */
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
        value: datasetSchemas[dataset].parse(record),
      })),
    ),
  );
}

/** Indexes records, and the sources among them, by id. */
export function indexRecords(all: readonly PublishedRecord[]): Published {
  const sourceRecords = all.flatMap(({ value: record }) => ("publisher" in record ? [record] : []));
  return {
    sources: Object.fromEntries(sourceRecords.map((source) => [source.id, source])),
    all,
    byId: new Map(all.map((one) => [one.value.id, one])),
  };
}
