/** What the tools must know of each dataset package to find and name its parts. */
export interface DatasetLayout {
  /** The folder under `packages`, the registry's name, and the last part of the package's name. */
  readonly name: DatasetName;
  /** The constant in ids.ts that declares each id: with its kind, or in a plain list. */
  readonly declaredIn: string;
  /** The type of an id. */
  readonly idType: string;
  /** The union of every kind of record. */
  readonly recordType: string;
  /** The interface of the registry. */
  readonly registryType: string;
  /** What the records are, for a sentence. */
  readonly noun: string;
}

/** The folder of a dataset package. */
export type DatasetName = (typeof datasetNames)[number];

/** Every dataset, from the lowest floor up. */
export const datasetNames = ["sources", "entities", "platforms", "timeline", "quotes"] as const;

/** Every dataset's layout, from the lowest floor up. */
export const datasets: readonly DatasetLayout[] = [
  {
    name: "sources",
    declaredIn: "sourceIds",
    idType: "SourceId",
    recordType: "Source",
    registryType: "Sources",
    noun: "source",
  },
  {
    name: "entities",
    declaredIn: "entityKinds",
    idType: "EntityId",
    recordType: "Entity",
    registryType: "Entities",
    noun: "entity",
  },
  {
    name: "platforms",
    declaredIn: "platformKinds",
    idType: "PlatformId",
    recordType: "Platform",
    registryType: "Platforms",
    noun: "platform",
  },
  {
    name: "timeline",
    declaredIn: "eventKinds",
    idType: "EventId",
    recordType: "TimelineEvent",
    registryType: "Timeline",
    noun: "event",
  },
  {
    name: "quotes",
    declaredIn: "quoteKinds",
    idType: "QuoteId",
    recordType: "Quote",
    registryType: "Quotes",
    noun: "quotation or statement",
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
