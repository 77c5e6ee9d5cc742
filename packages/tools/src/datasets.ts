import { type DatasetName, datasetNames } from "@defence-pact/schema";
import { capitalised } from "@defence-pact/schema/terms";

/** What the tools must know of each dataset package to find and name its parts. */
export interface DatasetLayout {
  /** The folder under `packages`, the registry's name, and the last part of the package's name. */
  readonly name: DatasetName;
  /** What the names in ids.ts are made of: `Entity` gives `EntityId`, `isEntityId`, `entityKinds`. */
  readonly stem: string;
  /** The interface of the registry. */
  readonly registryType: string;
  /** What a record is, for a sentence. */
  readonly noun: string;
  /** An id, for the example of the guard in ids.ts. */
  readonly exampleId: string;
}

const parts: {
  readonly [Name in DatasetName]: readonly [stem: string, noun: string, exampleId: string];
} = {
  sources: ["Source", "source", "dsa-pact-2025"],
  entities: ["Entity", "entity", "kai"],
  platforms: ["Platform", "platform", "fa-50"],
  timeline: ["Event", "event", "fa-50-contract"],
  quotes: ["Quote", "quotation or statement", "key-country-quotation"],
};

/** Every dataset's layout; each dataset refers only to itself and to those before it. */
export const datasets: readonly DatasetLayout[] = datasetNames.map((name) => {
  const [stem, noun, exampleId] = parts[name];
  return { name, stem, registryType: capitalised(name), noun, exampleId };
});

/** The constant that holds the record of an id: `fa-50-contract` gives `fa50Contract`. */
export function constantName(id: string): string {
  return id.replace(/-+(.)/g, (_match, next: string) => next.toUpperCase());
}
