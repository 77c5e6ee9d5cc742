import * as z from "zod";
import type {
  Alias,
  AnyEntity,
  AnyPlatform,
  AnyQuote,
  AnyTimelineEvent,
  CitableField,
  Coordinates,
  Evidence,
  Holding,
  InvolvedPlatform,
  LocalText,
  Money,
  Paragraph,
  Participant,
  Quantity,
  Share,
  Source,
  Value,
} from "../src/index.js";
import { exactly, type Identical } from "../src/zod/exactly.js";
import {
  type Entities,
  type Events,
  entities,
  events,
  type Platforms,
  platforms,
  type Quotes,
  quotes,
  type Refs,
  source,
} from "./samples.js";

// Good samples stand in samples.ts and have every field. Here are bad ones, which must not compile:
// each differs from a good one in the one thing that its comment names.

function fits<T>(_sample: T): void {}

function cites<const Field extends string>(supports: Field) {
  return [{ supports, source: "the-paper", topic: "the example" }] as const;
}

// A schema whose type is not the one written by hand, in any way, does not pass.

interface Written {
  readonly id: string;
  readonly sort: "a" | "b";
  readonly tags?: readonly string[];
}

const writtenFields = { id: z.string(), sort: z.enum(["a", "b"]) };
const tags = z.array(z.string());
const untagged = z.strictObject(writtenFields);

exactly<Written>()(z.strictObject({ ...writtenFields, tags: tags.exactOptional() }));
// @ts-expect-error an optional field is missing
exactly<Written>()(untagged);
// @ts-expect-error an optional field is required
exactly<Written>()(z.strictObject({ ...writtenFields, tags }));
// @ts-expect-error an optional field may be undefined
exactly<Written>()(z.strictObject({ ...writtenFields, tags: tags.optional() }));
// @ts-expect-error a field more
exactly<{ readonly id: string }>()(z.strictObject({ id: z.string(), more: tags.exactOptional() }));
// @ts-expect-error a wider field
exactly<{ readonly sort: "a" | "b" }>()(z.strictObject({ sort: z.string() }));
// @ts-expect-error a narrower field
exactly<{ readonly sort: string }>()(z.strictObject({ sort: z.enum(["a", "b"]) }));
// @ts-expect-error a kind is missing
exactly<"a" | "b">()(z.literal("a"));
// @ts-expect-error a difference deep inside
exactly<{ readonly parts: readonly Written[] }>()(z.object({ parts: z.array(untagged) }));
// @ts-expect-error anything at all
exactly<Written>()(z.any());

// No record takes fields that its type does not name.

type KindsWithAnyField<Row extends { readonly kind: string }> = {
  [Kind in Row["kind"]]: string extends keyof Extract<Row, { readonly kind: Kind }> ? Kind : never;
}[Row["kind"]];

type Row =
  | AnyEntity<string, Refs>
  | AnyPlatform<string, Refs>
  | AnyTimelineEvent<string, Refs>
  | AnyQuote<string, Refs>;

fits<Identical<KindsWithAnyField<Row>, never>>(true);

// Entities.

// @ts-expect-error another kind
fits<Entities["state"]>({ ...entities.state, kind: "bloc" });
// @ts-expect-error no such field to cite
fits<Entities["state"]>({ ...entities.state, evidence: cites("nam") });

// @ts-expect-error another kind
fits<Entities["bloc"]>({ ...entities.bloc, kind: "state" });
// @ts-expect-error no such field to cite
fits<Entities["bloc"]>({ ...entities.bloc, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["bloc"]>({ ...entities.bloc, members: ["example-works"] });

// @ts-expect-error another kind
fits<Entities["agency"]>({ ...entities.agency, kind: "bloc" });
// @ts-expect-error no such field to cite
fits<Entities["agency"]>({ ...entities.agency, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["agency"]>({ ...entities.agency, state: "ministry" });

// @ts-expect-error another kind
fits<Entities["company"]>({ ...entities.company, kind: "state" });
// @ts-expect-error no such field to cite
fits<Entities["company"]>({ ...entities.company, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["company"]>({ ...entities.company, parent: "ruritania" });

// @ts-expect-error another kind
fits<Entities["armed-service"]>({ ...entities["armed-service"], kind: "agency" });
// @ts-expect-error no such field to cite
fits<Entities["armed-service"]>({ ...entities["armed-service"], evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["armed-service"]>({ ...entities["armed-service"], state: "the-league" });

// @ts-expect-error another kind
fits<Entities["group"]>({ ...entities.group, kind: "person" });
// @ts-expect-error no such field to cite
fits<Entities["group"]>({ ...entities.group, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["group"]>({ ...entities.group, members: ["nobody"] });

// @ts-expect-error another kind
fits<Entities["person"]>({ ...entities.person, kind: "group" });
// @ts-expect-error no such field to cite
fits<Entities["person"]>({ ...entities.person, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["person"]>({ ...entities.person, state: "the-league" });

// @ts-expect-error another kind
fits<Entities["office"]>({ ...entities.office, kind: "person" });
// @ts-expect-error no such field to cite
fits<Entities["office"]>({ ...entities.office, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["office"]>({ ...entities.office, body: "strelsau" });

// @ts-expect-error another kind
fits<Entities["place"]>({ ...entities.place, kind: "state" });
// @ts-expect-error no such field to cite
fits<Entities["place"]>({ ...entities.place, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["place"]>({ ...entities.place, within: "the-league" });

// @ts-expect-error another kind
fits<Entities["situation"]>({ ...entities.situation, kind: "place" });
// @ts-expect-error no such field to cite
fits<Entities["situation"]>({ ...entities.situation, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["situation"]>({ ...entities.situation, places: ["ruritania"] });

// @ts-expect-error another kind
fits<Entities["agreement"]>({ ...entities.agreement, kind: "gathering" });
// @ts-expect-error no such field to cite
fits<Entities["agreement"]>({ ...entities.agreement, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["agreement"]>({ ...entities.agreement, occasion: "treaty" });

// @ts-expect-error another kind
fits<Entities["agreement-series"]>({ ...entities["agreement-series"], kind: "agreement" });
// @ts-expect-error no such field to cite
fits<Entities["agreement-series"]>({ ...entities["agreement-series"], evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["agreement-series"]>({ ...entities["agreement-series"], party: "ministry" });

// @ts-expect-error another kind
fits<Entities["gathering"]>({ ...entities.gathering, kind: "agreement" });
// @ts-expect-error no such field to cite
fits<Entities["gathering"]>({ ...entities.gathering, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["gathering"]>({ ...entities.gathering, place: "ruritania" });

// @ts-expect-error another kind
fits<Entities["publisher"]>({ ...entities.publisher, kind: "company" });
// @ts-expect-error no such field to cite
fits<Entities["publisher"]>({ ...entities.publisher, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Entities["publisher"]>({ ...entities.publisher, state: "gazette" });

fits<AnyEntity<"x", Refs>>({
  id: "x",
  kind: "state",
  name: { en: "X" },
  summary: { en: "X." },
  evidence: [],
  // @ts-expect-error no such field
  capital: "strelsau",
});
// @ts-expect-error three deep
fits<Entities["gathering"]>({ ...entities.gathering, evidence: cites("ordinal.value.x") });
// @ts-expect-error an element of a list
fits<Entities["bloc"]>({ ...entities.bloc, evidence: cites("members.0") });
// @ts-expect-error no such activity
fits<Entities["agreement"]>({ ...entities.agreement, activities: { fishing: "planned" } });
fits<Holding<Refs>>({
  // @ts-expect-error a state holds no office
  person: "ruritania",
  evidence: cites("person"),
});

// Platforms.

// @ts-expect-error another kind
fits<Platforms["weapon-system"]>({ ...platforms["weapon-system"], kind: "variant" });
// @ts-expect-error no such field to cite
fits<Platforms["weapon-system"]>({ ...platforms["weapon-system"], evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Platforms["weapon-system"]>({ ...platforms["weapon-system"], family: "ex-1" });

// @ts-expect-error another kind
fits<Platforms["family"]>({ ...platforms.family, kind: "platform-class" });
// @ts-expect-error no such field to cite
fits<Platforms["family"]>({ ...platforms.family, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Platforms["family"]>({ ...platforms.family, makers: ["strelsau"] });

// @ts-expect-error another kind
fits<Platforms["variant"]>({ ...platforms.variant, kind: "family" });
// @ts-expect-error no such field to cite
fits<Platforms["variant"]>({ ...platforms.variant, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Platforms["variant"]>({ ...platforms.variant, variantOf: "corvettes" });

// @ts-expect-error another kind
fits<Platforms["programme"]>({ ...platforms.programme, kind: "family" });
// @ts-expect-error no such field to cite
fits<Platforms["programme"]>({ ...platforms.programme, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Platforms["programme"]>({ ...platforms.programme, platforms: ["treaty"] });

// @ts-expect-error another kind
fits<Platforms["platform-class"]>({ ...platforms["platform-class"], kind: "family" });
// @ts-expect-error no such field to cite
fits<Platforms["platform-class"]>({ ...platforms["platform-class"], evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Platforms["platform-class"]>({ ...platforms["platform-class"], operators: ["ministry"] });

fits<AnyPlatform<"x", Refs>>({
  id: "x",
  kind: "family",
  name: { en: "X" },
  category: "ships",
  summary: { en: "X." },
  evidence: [],
  // @ts-expect-error no such field
  variantOf: "ex-1",
});
// @ts-expect-error no such specification
fits<Platforms["family"]>({ ...platforms.family, evidence: cites("specs.colour") });

// Events.

// @ts-expect-error another kind
fits<Events["signing"]>({ ...events.signing, kind: "contract" });
// @ts-expect-error no such field to cite
fits<Events["signing"]>({ ...events.signing, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Events["signing"]>({ ...events.signing, agreement: "treaties" });

// @ts-expect-error another kind
fits<Events["contract"]>({ ...events.contract, kind: "signing" });
// @ts-expect-error no such field to cite
fits<Events["contract"]>({ ...events.contract, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Events["contract"]>({ ...events.contract, place: "ruritania" });

// @ts-expect-error another kind
fits<Events["delivery"]>({ ...events.delivery, kind: "contract" });
// @ts-expect-error no such field to cite
fits<Events["delivery"]>({ ...events.delivery, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Events["delivery"]>({ ...events.delivery, contract: "a-delivery" });

// @ts-expect-error another kind
fits<Events["step"]>({ ...events.step, kind: "condition" });
// @ts-expect-error no such field to cite
fits<Events["step"]>({ ...events.step, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Events["step"]>({ ...events.step, towards: "ex-1" });

// @ts-expect-error another kind
fits<Events["condition"]>({ ...events.condition, kind: "step" });
// @ts-expect-error no such field to cite
fits<Events["condition"]>({ ...events.condition, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Events["condition"]>({ ...events.condition, towards: "treaty" });

// @ts-expect-error another kind
fits<Events["meeting"]>({ ...events.meeting, kind: "visits" });
// @ts-expect-error no such field to cite
fits<Events["meeting"]>({ ...events.meeting, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Events["meeting"]>({ ...events.meeting, occasion: "strelsau" });

// @ts-expect-error another kind
fits<Events["target"]>({ ...events.target, kind: "step" });
// @ts-expect-error no such field to cite
fits<Events["target"]>({ ...events.target, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Events["target"]>({ ...events.target, by: "ex-1" });

fits<AnyTimelineEvent<"x", Refs>>({
  id: "x",
  kind: "meeting",
  name: { en: "X" },
  modality: "occurred",
  summary: { en: "X." },
  evidence: [],
  // @ts-expect-error no such field
  contract: "a-contract",
});
// @ts-expect-error no such currency
fits<Events["contract"]>({ ...events.contract, evidence: cites("value.XXX") });
// @ts-expect-error not how anything stands to reality
fits<Events["meeting"]>({ ...events.meeting, modality: "rumoured" });
// @ts-expect-error a platform takes no part
fits<Participant<Refs>>({ entity: "ex-1", role: "host" });
// @ts-expect-error an entity is no platform
fits<InvolvedPlatform<Refs>>({ platform: "ruritania" });

// Quotes.

// @ts-expect-error another kind
fits<Quotes["quotation"]>({ ...quotes.quotation, kind: "statement" });
// @ts-expect-error no such field to cite
fits<Quotes["quotation"]>({ ...quotes.quotation, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Quotes["quotation"]>({ ...quotes.quotation, office: "ada-example" });

// @ts-expect-error another kind
fits<Quotes["statement"]>({ ...quotes.statement, kind: "quotation" });
// @ts-expect-error no such field to cite
fits<Quotes["statement"]>({ ...quotes.statement, evidence: cites("nam") });
// @ts-expect-error no reference of the right kind
fits<Quotes["statement"]>({ ...quotes.statement, subjects: ["nothing"] });

fits<AnyQuote<"x", Refs>>({
  id: "x",
  kind: "quotation",
  speaker: "gazette",
  text: { en: "X." },
  extent: "whole",
  rendering: "unknown",
  evidence: [],
  // @ts-expect-error no such field
  purpose: "aim",
});

// Sources and held texts.

// @ts-expect-error no type of source
fits<Source>({ ...source, type: "rumour" });
// @ts-expect-error never false, but left out
fits<Source>({ ...source, titleIsDescription: false });
// @ts-expect-error left out, not undefined
fits<Source>({ ...source, note: undefined });
// @ts-expect-error no such source
fits<Source<"the-wire", Refs["source"]>>({ ...source, copies: "the-post" });
// @ts-expect-error no role of a paragraph
fits<Paragraph>({ role: "footnote", sha256: "" });

// Evidence.

type NameEvidence = Evidence<"name" | "name.en", Refs>;

fits<NameEvidence>({ supports: "name", source: "the-wire", paragraph: 1, exact: "an example" });
fits<NameEvidence>({ supports: ["name", "name.en"], source: "the-wire", topic: "it" });
fits<NameEvidence>({ contradicts: "name", reported: null, source: "the-wire", topic: "it" });
// @ts-expect-error no such source
fits<NameEvidence>({ supports: "name", source: "the-post", topic: "it" });
// @ts-expect-error a paragraph without its words
fits<NameEvidence>({ supports: "name", source: "the-wire", paragraph: 1 });
// @ts-expect-error nowhere in the source
fits<NameEvidence>({ supports: "name", source: "the-wire" });
// @ts-expect-error a rival that reports nothing, not even null
fits<NameEvidence>({ contradicts: "name", source: "the-wire", topic: "it" });
// @ts-expect-error a rival for several fields
fits<NameEvidence>({ contradicts: ["name"], reported: 1, source: "the-wire", topic: "it" });

fits<Identical<CitableField<{ evidence: readonly NameEvidence[] }>, "name" | "name.en">>(true);

// Values.

// @ts-expect-error no English
fits<LocalText>({ ko: "예시" });
// @ts-expect-error no such language
fits<LocalText>({ en: "Example", fr: "Exemple" });
// @ts-expect-error neither stated nor converted
fits<Money>({ amount: 1, basis: "guessed" });
// @ts-expect-error no such currency
fits<Value>({ XXX: { amount: 1, basis: "stated" } });
// @ts-expect-error no such unit
fits<Quantity>({ value: 1, unit: "furlongs" });
// @ts-expect-error a share is in per cent
fits<Share>({ value: 1, unit: "aircraft" });
// @ts-expect-error no sort of alias
fits<Alias>({ text: "X", language: "en", sort: "nickname" });
// @ts-expect-error half a point
fits<Coordinates>({ latitude: 1 });
