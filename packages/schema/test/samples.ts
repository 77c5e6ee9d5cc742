import type {
  AnyEntity,
  AnyPlatform,
  AnyQuote,
  AnyTimelineEvent,
  EntityKind,
  EventKind,
  EventRefs,
  HeldText,
  PlatformKind,
  QuoteKind,
  Source,
} from "../src/index.js";

/** The ids by kind, and those of any kind. */
type WithAny<Ids> = Ids & { readonly any: Ids[keyof Ids] };

/** The ids that the samples may refer to: as a dataset narrows the strings to its own. */
export interface Refs extends EventRefs {
  readonly source: "the-wire" | "the-paper";
  readonly entity: WithAny<{
    readonly state: "ruritania" | "freedonia";
    readonly bloc: "the-league";
    readonly agency: "ministry";
    readonly company: "example-works";
    readonly "armed-service": "example-navy";
    readonly group: "observers";
    readonly person: "ada-example";
    readonly office: "minister";
    readonly place: "strelsau";
    readonly situation: "the-dispute";
    readonly agreement: "treaty";
    readonly "agreement-series": "treaties";
    readonly gathering: "summit";
    readonly publisher: "gazette";
  }>;
  readonly platform: WithAny<{
    readonly "weapon-system": "ex-1";
    readonly family: "ex-family";
    readonly variant: "ex-1b";
    readonly programme: "ex-programme";
    readonly "platform-class": "corvettes";
  }>;
  readonly event: WithAny<{ readonly [Kind in EventKind]: `a-${Kind}` }>;
}

/** For each kind, the records of that kind that leave no field out. */
export type ByKind<Row extends { readonly kind: string }> = {
  readonly [Kind in Row["kind"]]: Required<Extract<Row, { readonly kind: Kind }>>;
};

/** Entities that leave no field out, by kind. */
export type Entities = ByKind<AnyEntity<string, Refs>>;
/** Platforms that leave no field out, by kind. */
export type Platforms = ByKind<AnyPlatform<string, Refs>>;
/** Events that leave no field out, by kind. */
export type Events = ByKind<AnyTimelineEvent<string, Refs>>;
/** Quotes that leave no field out, by kind. */
export type Quotes = ByKind<AnyQuote<string, Refs>>;

const name = { en: "Example", ms: "Contoh", ko: "예시" };
const summary = { en: "An example." };
const names = {
  name,
  aliases: [{ text: "yesi", language: "ko-Latn", sort: "romanisation" }],
} as const;
const topic = { source: "the-paper", topic: "the example" } as const;
const evidence = [
  { supports: "name", source: "the-wire", paragraph: 3, exact: "an example" },
  { supports: ["name.en", "aliases"], ...topic, by: "ministry", origin: "a release" },
  { contradicts: "name.ko", reported: "보기", ...topic, asOf: "2024-01" },
  {
    contradicts: "name",
    reported: null,
    source: "the-wire",
    paragraph: 12,
    exact: "no name at all",
  },
] as const;
const count = { value: 4, unit: "rank", approximate: true } as const;

/** One entity of each kind, with every field it can have. */
export const entities: { readonly [Kind in EntityKind]: Entities[Kind] } = {
  state: { id: "ruritania", kind: "state", ...names, countryCode: "XR", summary, evidence },
  bloc: {
    id: "the-league",
    kind: "bloc",
    ...names,
    members: ["ruritania", "freedonia"],
    summary,
    evidence: [...evidence, { supports: "members", ...topic }],
  },
  agency: {
    id: "ministry",
    kind: "agency",
    ...names,
    state: "ruritania",
    parent: "ministry",
    summary,
    evidence,
  },
  company: {
    id: "example-works",
    kind: "company",
    ...names,
    state: "freedonia",
    location: "strelsau",
    parent: "example-works",
    summary,
    evidence,
  },
  "armed-service": {
    id: "example-navy",
    kind: "armed-service",
    ...names,
    state: "ruritania",
    branch: "navy",
    summary,
    evidence,
  },
  group: {
    id: "observers",
    kind: "group",
    ...names,
    state: "ruritania",
    members: ["ada-example", "gazette"],
    summary,
    evidence,
  },
  person: { id: "ada-example", kind: "person", ...names, state: "freedonia", summary, evidence },
  office: {
    id: "minister",
    kind: "office",
    ...names,
    body: "ministry",
    holders: [
      {
        person: "ada-example",
        start: "2020-02~",
        end: "2023",
        attested: "2021-05-06",
        title: { en: "Minister" },
        evidence: [{ supports: ["person", "start", "end", "attested", "title.en"], ...topic }],
      },
    ],
    summary,
    evidence,
  },
  place: {
    id: "strelsau",
    kind: "place",
    ...names,
    placeType: "city",
    within: "ruritania",
    coordinates: { latitude: -12.5, longitude: 179 },
    measures: { shareOfTradedGoods: { value: 40, unit: "percent" } },
    summary,
    evidence: [
      ...evidence,
      { supports: ["coordinates.latitude", "measures.shareOfTradedGoods"], ...topic },
    ],
  },
  situation: {
    id: "the-dispute",
    kind: "situation",
    ...names,
    situationType: "dispute",
    modality: "claimed",
    asOf: "2024",
    by: "gazette",
    parties: ["ruritania"],
    places: ["strelsau"],
    summary,
    evidence,
  },
  agreement: {
    id: "treaty",
    kind: "agreement",
    ...names,
    instrument: "memorandum",
    parties: ["ruritania", "ministry"],
    status: "signed",
    date: "2024-05-06/2024-05-07",
    place: "strelsau",
    occasion: "summit",
    level: "agency-to-agency",
    activities: { coProduction: "planned", training: "occurred" },
    domains: { artillery: "possible" },
    prospectiveDomains: { space: "expected" },
    follows: ["treaty"],
    summary,
    evidence: [
      ...evidence,
      { supports: ["activities.coProduction", "domains.artillery"], ...topic },
    ],
  },
  "agreement-series": {
    id: "treaties",
    kind: "agreement-series",
    ...names,
    instrument: "arrangement",
    party: "ruritania",
    members: ["treaty"],
    summary,
    evidence,
  },
  gathering: {
    id: "summit",
    kind: "gathering",
    ...names,
    ordinal: { value: 47, unit: "ordinal" },
    date: "2024-05",
    place: "strelsau",
    host: "freedonia",
    summary,
    evidence,
  },
  publisher: { id: "gazette", kind: "publisher", ...names, state: "ruritania", summary, evidence },
};

const platformFields = {
  ...names,
  category: "aircraft",
  makers: ["example-works", "ministry"],
  origin: "freedonia",
  operators: ["ruritania", "example-navy"],
  standing: "on-order",
  roles: [
    {
      role: "light-combat",
      label: { en: "light fighter" },
      evidence: [{ supports: ["role", "label"], ...topic }],
    },
  ],
  features: [
    {
      feature: { en: "radar" },
      modality: "possible",
      evidence: [{ contradicts: "feature.en", reported: "no radar", ...topic }],
    },
  ],
  specs: {
    length: { value: 13.1, unit: "metres" },
    crew: { value: 2, unit: "people", approximate: true },
  },
  summary,
  evidence: [...evidence, { supports: ["specs.length", "makers"], ...topic }],
} as const;

/** One platform of each kind, with every field it can have. */
export const platforms: {
  readonly [Kind in PlatformKind]: Platforms[Kind];
} = {
  "weapon-system": { id: "ex-1", kind: "weapon-system", ...platformFields, family: "ex-family" },
  family: { id: "ex-family", kind: "family", ...platformFields },
  variant: { id: "ex-1b", kind: "variant", ...platformFields, variantOf: "ex-1" },
  programme: {
    id: "ex-programme",
    kind: "programme",
    ...platformFields,
    platforms: ["ex-1", "corvettes"],
  },
  "platform-class": { id: "corvettes", kind: "platform-class", ...platformFields },
};

const eventFields = {
  ...names,
  date: "[2024-05-01..2024-05-07]",
  datePhrase: { text: "last week", assumption: { en: "The week before the article." } },
  modality: "planned",
  asOf: "2024-05-08",
  by: "ministry",
  towards: "a-target",
  outcome: "met",
  outcomeEvent: "a-contract",
  participants: [
    { entity: "ruritania", role: "buyer" },
    { entity: "example-works", role: "seller", evidence: [{ supports: "role", ...topic }] },
  ],
  place: "strelsau",
  occasion: "summit",
  agreement: "treaty",
  platforms: [
    { platform: "ex-1" },
    {
      platform: "corvettes",
      quantity: { value: 3, unit: "ships" },
      evidence: [{ contradicts: "quantity.value", reported: 4, ...topic }],
    },
  ],
  value: {
    USD: { amount: 920_000_000, approximate: true, basis: "stated" },
    MYR: { amount: 4.4e9, basis: "converted" },
  },
  figures: {
    rank: count,
    count,
    share: { value: 69.47, unit: "percent" },
    attendance: { value: 100, unit: "people" },
  },
  cameo: "057",
  summary,
  evidence: [
    ...evidence,
    { supports: ["date", "value.USD", "figures.rank", "datePhrase.text"], ...topic },
    { contradicts: "value.MYR", reported: { amount: 3.8e9, notes: ["net", null] }, ...topic },
  ],
} as const;

/** One event of each kind, with every field it can have. */
export const events: {
  readonly [Kind in EventKind]: Events[Kind];
} = {
  signing: { id: "a-signing", kind: "signing", ...eventFields },
  tender: { id: "a-tender", kind: "tender", ...eventFields },
  bid: { id: "a-bid", kind: "bid", ...eventFields },
  "letter-of-acceptance": {
    id: "a-letter-of-acceptance",
    kind: "letter-of-acceptance",
    ...eventFields,
  },
  contract: { id: "a-contract", kind: "contract", ...eventFields, work: "upgrade" },
  delivery: {
    id: "a-delivery",
    kind: "delivery",
    ...eventFields,
    contract: "a-contract",
    partOf: "a-delivery",
  },
  training: { id: "a-training", kind: "training", ...eventFields },
  "roll-out": { id: "a-roll-out", kind: "roll-out", ...eventFields },
  upgrade: { id: "a-upgrade", kind: "upgrade", ...eventFields },
  meeting: { id: "a-meeting", kind: "meeting", ...eventFields },
  visit: { id: "a-visit", kind: "visit", ...eventFields },
  exhibition: { id: "a-exhibition", kind: "exhibition", ...eventFields },
  announcement: { id: "a-announcement", kind: "announcement", ...eventFields },
  appointment: { id: "a-appointment", kind: "appointment", ...eventFields },
  investigation: { id: "a-investigation", kind: "investigation", ...eventFields },
  freeze: { id: "a-freeze", kind: "freeze", ...eventFields },
  milestone: { id: "a-milestone", kind: "milestone", ...eventFields },
  target: { id: "a-target", kind: "target", ...eventFields },
  step: { id: "a-step", kind: "step", ...eventFields },
  condition: { id: "a-condition", kind: "condition", ...eventFields },
};

const quoteFields = {
  speaker: "ada-example",
  office: "minister",
  date: "2024-05",
  subjects: ["ruritania", "ex-1", "a-signing"],
  text: { en: "An example.", ko: "예시." },
} as const;
const spoken = [{ supports: ["text.ko", "speaker"], ...topic }] as const;

/** One quote of each kind, with every field it can have. */
export const quotes: { readonly [Kind in QuoteKind]: Quotes[Kind] } = {
  quotation: {
    id: "a-quotation",
    kind: "quotation",
    ...quoteFields,
    extent: "fragment",
    rendering: "translation",
    evidence: spoken,
  },
  statement: {
    id: "a-statement",
    kind: "statement",
    ...quoteFields,
    purpose: "aim",
    modality: "claimed",
    asOf: "2024",
    language: "ms",
    printed: "indirectly",
    evidence: spoken,
  },
};

/** A source with every field it can have. */
export const source: Required<Source<"the-wire", Refs["source"]>> = {
  id: "the-wire",
  type: "article-newspaper",
  title: "An example",
  titleIsDescription: true,
  publisher: "The Gazette",
  publisherType: "news",
  containerTitle: "The Evening Gazette",
  issued: "2024-05-06",
  accessed: "2025-01-02",
  language: "en",
  url: "https://example.org/a?b=c#d",
  copies: { root: "a release of the ministry" },
  note: "Abridged.",
  unread: "No copy found on 2025-02-03.",
};

/** A held text with every field it can have. */
export const heldText: HeldText<Refs["source"]> = {
  source: "the-wire",
  paragraphs: [
    { role: "headline", sha256: "0123456789abcdef".repeat(4) },
    { role: "body", sha256: "f".repeat(64) },
  ],
};
