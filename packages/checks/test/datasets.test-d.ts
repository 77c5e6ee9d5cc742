/** What must and what must not compile: good and bad samples, checked by `tsc` alone. */
import {
  type Company,
  type Entities,
  type EntityId,
  type EntityIdOf,
  type EntityIdsByKind,
  entities,
} from "@defence-pact/entities";
import {
  type Platform,
  type PlatformId,
  type PlatformIdsByKind,
  type Platforms,
  platforms,
} from "@defence-pact/platforms";
import type { QuoteId, QuoteIdsByKind, Quotes } from "@defence-pact/quotes";
import type { SourceId, Sources } from "@defence-pact/sources";
import type {
  ContractEvent,
  EventId,
  EventIdsByKind,
  MilestoneEvent,
  Timeline,
  TimelineEvent,
} from "@defence-pact/timeline";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The ids of a registry's records of each kind. */
type IdsByKind<Registry, Kind> = {
  readonly [K in Kind & string]: {
    [Id in keyof Registry]: Registry[Id] extends { readonly kind: K } ? Id : never;
  }[keyof Registry];
};

export const sourceIds: Same<SourceId, keyof Sources> = true;
export const entityIds: Same<EntityId, keyof Entities> = true;
export const platformIds: Same<PlatformId, keyof Platforms> = true;
export const eventIds: Same<EventId, keyof Timeline> = true;
export const quoteIds: Same<QuoteId, keyof Quotes> = true;

export const entityIdsByKind: Same<
  EntityIdsByKind,
  IdsByKind<Entities, keyof EntityIdsByKind>
> = true;
export const platformIdsByKind: Same<
  PlatformIdsByKind,
  IdsByKind<Platforms, keyof PlatformIdsByKind>
> = true;
export const eventIdsByKind: Same<EventIdsByKind, IdsByKind<Timeline, keyof EventIdsByKind>> = true;
export const quoteIdsByKind: Same<QuoteIdsByKind, IdsByKind<Quotes, keyof QuoteIdsByKind>> = true;

export const known: EntityId = "kai";
// @ts-expect-error: a misspelt id
export const misspelt: EntityId = "kia";

export const company: EntityIdOf<"company"> = "kai";
// @ts-expect-error: a state is no company
export const state: EntityIdOf<"company"> = "malaysia";

export const kind: "company" = entities.kai.kind;
// @ts-expect-error: the registry has no such record
export const missing: unknown = entities.kia;

export const values: readonly EntityId[] = Object.values(entities).map(({ id }) => id);
// @ts-expect-error: the values of a registry are records, not of type `any`
export const nothing: readonly unknown[] = Object.values(entities).map(({ nothing }) => nothing);

/** A switch over all kinds of platform that forgets none. */
export function sort(platform: Platform): string {
  switch (platform.kind) {
    case "weapon-system":
    case "family":
    case "programme":
    case "platform-class":
      return platform.category;
    case "variant":
      return platform.variantOf;
    default:
      return platform satisfies never;
  }
}

export const fa50: "fa-50" = platforms["fa-50"].id;

export const good: Company<"kai"> = {
  id: "kai",
  kind: "company",
  name: { en: "Korea Aerospace Industries" },
  summary: { en: "A company." },
  state: "south-korea",
  evidence: [{ supports: ["name", "name.ko"], source: "dsa-pact-2025", topic: "the company" }],
};

export const badReference: Company<"kai"> = {
  ...good,
  // @ts-expect-error: Malaysia's capital is no state
  state: "kuala-lumpur",
};

export const badPath: Company<"kai"> = {
  ...good,
  // @ts-expect-error: a company has no field "value"
  evidence: [{ supports: "value.MYR", source: "dsa-pact-2025", topic: "the company" }],
};

export const badSource: Company<"kai"> = {
  ...good,
  // @ts-expect-error: no such source
  evidence: [{ supports: "name", source: "dsa-pact-2052", topic: "the company" }],
};

export const badCitation: Company<"kai"> = {
  ...good,
  // @ts-expect-error: a paragraph is cited with words that stand in it
  evidence: [{ supports: "name", source: "dsa-pact-2025", paragraph: 29 }],
};

/** Records of one kind narrow by their kind. */
export function isContract(event: TimelineEvent): event is ContractEvent {
  return event.kind === "contract";
}

/** A kind without fields of its own has its named type too. */
export function isMilestone(event: TimelineEvent): event is MilestoneEvent {
  return event.kind === "milestone";
}
