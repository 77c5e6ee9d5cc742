/** What the tools must know of each dataset package to find and name its parts. */
export interface DatasetLayout {
  /** The folder under `packages`, the registry's name, and the last part of the package's name. */
  readonly name: DatasetName;
  /** What the names in ids.ts are made of: `Entity` gives `EntityId`, `isEntityId`, `entityKinds`. */
  readonly stem: string;
  /** The union of every kind of record. */
  readonly recordType: string;
  /** The interface of the registry. */
  readonly registryType: string;
  /** What a record is, for a sentence. */
  readonly noun: string;
  /** An id, for the example of the guard in ids.ts. */
  readonly exampleId: string;
}

/** The folder of a dataset package. */
export type DatasetName = (typeof datasetNames)[number];

/** Every dataset, from the lowest floor up. */
export const datasetNames = ["sources", "entities", "platforms", "timeline", "quotes"] as const;

/** Every dataset's layout, from the lowest floor up. */
export const datasets: readonly DatasetLayout[] = [
  {
    name: "sources",
    stem: "Source",
    recordType: "Source",
    registryType: "Sources",
    noun: "source",
    exampleId: "dsa-pact-2025",
  },
  {
    name: "entities",
    stem: "Entity",
    recordType: "Entity",
    registryType: "Entities",
    noun: "entity",
    exampleId: "kai",
  },
  {
    name: "platforms",
    stem: "Platform",
    recordType: "Platform",
    registryType: "Platforms",
    noun: "platform",
    exampleId: "fa-50",
  },
  {
    name: "timeline",
    stem: "Event",
    recordType: "TimelineEvent",
    registryType: "Timeline",
    noun: "event",
    exampleId: "fa-50-contract",
  },
  {
    name: "quotes",
    stem: "Quote",
    recordType: "Quote",
    registryType: "Quotes",
    noun: "quotation or statement",
    exampleId: "key-country-quotation",
  },
];

/** Whether a word is the name of a dataset. */
export function isDatasetName(word: string): word is DatasetName {
  return datasetNames.some((name) => name === word);
}

/** The constant that holds the record of an id: `fa-50-contract` gives `fa50Contract`. */
export function constantName(id: string): string {
  return id.replace(/-+(.)/g, (_match, next: string) => next.toUpperCase());
}
