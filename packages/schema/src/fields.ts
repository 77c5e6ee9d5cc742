import type { DatasetName } from "./kinds.js";

/** The kinds of record that a reference may lead to, by dataset. An empty list means any kind. */
export type Target = { readonly [D in DatasetName]?: readonly string[] };

/** What a field holds, in any record or element of a list. */
export interface Field {
  /**
   * `date`: an EDTF text. `term`: a word of a closed vocabulary, or an object of them.
   * `reference`: an id, or a list of ids. Left out where the value shows by itself what it is.
   */
  readonly holds?: "date" | "term" | "reference";
  /** What a reference may lead to. */
  readonly to?: Target;
  /** The same for a record of one kind, where that is narrower. */
  readonly toByKind?: { readonly [kind: string]: Target };
  /** Ours: identity, our own sentences, classifications, and what merely qualifies a cited field. */
  readonly ours?: true;
}

const toAnyEntity: Target = { entities: [] };
const toState: Target = { entities: ["state"] };
const toPlace: Target = { entities: ["place"] };
const toAnyPlatform: Target = { platforms: [] };
const toAnyAgreement: Target = { entities: ["agreement", "agreement-series"] };
const toAgreement: Target = { entities: ["agreement"] };

/**
 * Every field whose value alone does not show what it is. The types say the same to the compiler;
 * this table says it at run time, and a test compares the two.
 */
export const fields: { readonly [field: string]: Field } = {
  id: { ours: true },
  kind: { holds: "term", ours: true },
  summary: { ours: true },
  evidence: { ours: true },

  accessed: { holds: "date" },
  asOf: { holds: "date", ours: true },
  attested: { holds: "date" },
  date: { holds: "date" },
  end: { holds: "date" },
  issued: { holds: "date" },
  start: { holds: "date" },

  activities: { holds: "term" },
  branch: { holds: "term", ours: true },
  category: { holds: "term", ours: true },
  domains: { holds: "term" },
  extent: { holds: "term", ours: true },
  instrument: { holds: "term" },
  level: { holds: "term" },
  lowerBound: { holds: "term" },
  modality: { holds: "term" },
  outcome: { holds: "term" },
  placeType: { holds: "term", ours: true },
  printed: { holds: "term", ours: true },
  prospectiveDomains: { holds: "term" },
  publisherType: { holds: "term" },
  purpose: { holds: "term", ours: true },
  rendering: { holds: "term", ours: true },
  role: { holds: "term" },
  situationType: { holds: "term", ours: true },
  sort: { holds: "term" },
  standing: { holds: "term" },
  status: { holds: "term" },
  type: { holds: "term" },
  work: { holds: "term", ours: true },

  cameo: { ours: true },
  countryCode: { ours: true },
  language: { ours: true },

  agreement: { holds: "reference", to: toAnyAgreement, toByKind: { signing: toAgreement } },
  body: {
    holds: "reference",
    to: { entities: ["state", "agency", "armed-service", "company", "bloc"] },
  },
  by: { holds: "reference", to: toAnyEntity, ours: true },
  contract: { holds: "reference", to: { timeline: ["contract"] } },
  copies: { holds: "reference", to: { sources: [] } },
  entity: { holds: "reference", to: toAnyEntity },
  family: { holds: "reference", to: { platforms: ["family"] } },
  follows: { holds: "reference", to: toAgreement },
  holders: { holds: "reference", to: { entities: ["person"] } },
  host: { holds: "reference", to: toAnyEntity },
  location: { holds: "reference", to: toPlace },
  makers: { holds: "reference", to: { entities: ["company", "state", "agency"] } },
  members: {
    holds: "reference",
    to: toAnyEntity,
    toByKind: { bloc: toState, "agreement-series": toAgreement },
  },
  occasion: { holds: "reference", to: { entities: ["gathering"] } },
  office: { holds: "reference", to: { entities: ["office"] } },
  operators: { holds: "reference", to: { entities: ["state", "armed-service"] } },
  origin: { holds: "reference", to: toState },
  outcomeEvent: { holds: "reference", to: { timeline: [] } },
  parent: {
    holds: "reference",
    to: { entities: ["agency", "company"] },
    toByKind: { agency: { entities: ["agency"] }, company: { entities: ["company"] } },
  },
  parties: {
    holds: "reference",
    to: toAnyEntity,
    toByKind: { agreement: { entities: ["state", "bloc", "agency", "armed-service", "company"] } },
  },
  participants: { holds: "reference", to: toAnyEntity },
  partOf: { holds: "reference", to: { timeline: ["delivery"] } },
  party: { holds: "reference", to: toState },
  person: { holds: "reference", to: { entities: ["person"] } },
  place: { holds: "reference", to: toPlace },
  places: { holds: "reference", to: toPlace },
  platform: { holds: "reference", to: toAnyPlatform },
  platforms: { holds: "reference", to: toAnyPlatform },
  speaker: { holds: "reference", to: toAnyEntity },
  state: { holds: "reference", to: toState },
  subjects: { holds: "reference", to: { entities: [], platforms: [], timeline: [] }, ours: true },
  towards: { holds: "reference", to: { timeline: [] } },
  variantOf: { holds: "reference", to: { platforms: ["weapon-system", "family"] } },
  within: { holds: "reference", to: { entities: ["place", "state"] } },
};

/** The entry of a field; `undefined` where the table has none. */
export function fieldNamed(name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/**
 * What a field holds, by its path. A key of an object of terms (`activities.training`) holds a term;
 * places in a list do not count.
 *
 * @param path - A key, or keys with dots between them.
 *
 * @example
 * ```ts
 * import { fieldAt } from "@defence-pact/schema";
 *
 * fieldAt("holders.0.start"); // => { holds: "date" }
 * fieldAt("activities.training").holds; // => "term"
 * fieldAt("name.ko"); // => {}
 * ```
 */
export function fieldAt(path: string): Field {
  const keys = path.split(".").filter((key) => !/^\d+$/.test(key));
  const own = fieldNamed(keys.at(-1) ?? "");
  const whole = fieldNamed(keys.at(-2) ?? "");
  return own ?? (whole?.holds === "term" ? whole : {});
}

/**
 * The kinds of record that a reference may lead to; `undefined` where the field holds none.
 *
 * @param path - The field, as `referencesOf` gives it: `parties`, `participants.entity`.
 * @param kind - The kind of the record that has the field.
 *
 * @example
 * ```ts
 * import { targetOf } from "@defence-pact/schema";
 *
 * targetOf("participants.entity", "contract"); // => { entities: [] }
 * targetOf("parent", "company"); // => { entities: ["company"] }
 * ```
 */
export function targetOf(path: string, kind?: string): Target | undefined {
  const { to, toByKind = {} } = fieldAt(path);
  return kind !== undefined && Object.hasOwn(toByKind, kind) ? toByKind[kind] : to;
}
