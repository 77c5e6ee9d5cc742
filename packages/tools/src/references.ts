/** Which kinds of record each field may refer to: what the schema's types say, for use at run time. */
import { referencesOf as references } from "@defence-pact/schema";
import type { DataRecord } from "./context.js";
import type { DatasetName } from "./datasets.js";
import { evidenceOf } from "./record-values.js";

/** What a field may refer to: records of a dataset, of these kinds or of any. */
export interface Target {
  readonly dataset: DatasetName;
  readonly kinds?: readonly string[];
}

/** Where a record refers to another, and what it may refer to. */
export interface Reference {
  /** `parties`, `participants.entity`, `evidence.2.source`. */
  readonly field: string;
  readonly id: string;
  readonly targets: readonly Target[];
}

const anyEntity: readonly Target[] = [{ dataset: "entities" }];
const anySource: readonly Target[] = [{ dataset: "sources" }];
const anyEvent: readonly Target[] = [{ dataset: "timeline" }];
const anyPlatform: readonly Target[] = [{ dataset: "platforms" }];

function entity(...kinds: string[]): readonly Target[] {
  return [{ dataset: "entities", kinds }];
}

function platform(...kinds: string[]): readonly Target[] {
  return [{ dataset: "platforms", kinds }];
}

/** Fields that mean the same in whatever record they stand. */
const everywhere: { readonly [field: string]: readonly Target[] } = {
  state: entity("state"),
  party: entity("state"),
  origin: entity("state"),
  location: entity("place"),
  place: entity("place"),
  places: entity("place"),
  occasion: entity("gathering"),
  office: entity("office"),
  by: anyEntity,
  host: anyEntity,
  speaker: anyEntity,
  towards: anyEvent,
  body: entity("state", "agency", "armed-service", "company", "bloc"),
  within: entity("place", "state"),
  follows: entity("agreement"),
  "holders.person": entity("person"),
  "participants.entity": anyEntity,
  makers: entity("company", "state", "agency"),
  operators: entity("state", "armed-service"),
  family: platform("family"),
  variantOf: platform("weapon-system", "family"),
  "platforms.platform": anyPlatform,
  contract: [{ dataset: "timeline", kinds: ["contract"] }],
  subjects: [...anyEntity, ...anyPlatform, ...anyEvent],
  copies: anySource,
};

/** Fields whose target depends on the kind of the record they stand in. */
const byKind: { readonly [kind: string]: { readonly [field: string]: readonly Target[] } } = {
  agency: { parent: entity("agency") },
  company: { parent: entity("company") },
  bloc: { members: entity("state") },
  group: { members: anyEntity },
  "agreement-series": { members: entity("agreement") },
  situation: { parties: anyEntity },
  agreement: { parties: entity("state", "bloc", "agency", "armed-service") },
  programme: { platforms: anyPlatform },
  signing: { agreement: entity("agreement") },
};

/** In any other event. */
const agreementOfEvent = entity("agreement", "agreement-series");

/**
 * What a field of a record may refer to.
 *
 * @throws Error for a field of which nobody has said it yet.
 */
export function targetsOf({ dataset, value }: DataRecord, field: string): readonly Target[] {
  const kind = "kind" in value ? value.kind : "";
  const targets =
    byKind[kind]?.[field] ??
    (dataset === "timeline" && field === "agreement" ? agreementOfEvent : everywhere[field]);
  if (targets === undefined) {
    throw new Error(
      `packages/tools/src/references.ts must say what "${field}" of a ${kind || "source"} refers to.`,
    );
  }
  return targets;
}

/** Every reference of a record to another, its evidence's included. */
export function referencesOf(record: DataRecord): readonly Reference[] {
  const inFields = references(record.value)
    .filter(({ field }) => !field.startsWith("evidence."))
    .map(({ field, id }) => ({ field, id, targets: targetsOf(record, field) }));
  const inEvidence = evidenceOf(record.value).flatMap(({ path, entry }): Reference[] => [
    { field: `${path}.source`, id: entry.source, targets: anySource },
    ...(entry.by === undefined ? [] : [{ field: `${path}.by`, id: entry.by, targets: anyEntity }]),
  ]);
  return [...inFields, ...inEvidence];
}
