/** What must and what must not compile: good and bad samples, checked by `tsc` alone. */
import { type Company, type EntityId, type EntityIdOf, entities } from "@defence-pact/entities";
import { type Platform, platforms } from "@defence-pact/platforms";
import type { ContractEvent, TimelineEvent } from "@defence-pact/timeline";

export const known: EntityId = "kai";
// @ts-expect-error: a misspelt id
export const misspelt: EntityId = "kia";

export const company: EntityIdOf<"company"> = "kai";
// @ts-expect-error: a state is no company
export const state: EntityIdOf<"company"> = "malaysia";

export const kind: "company" = entities.kai.kind;
// @ts-expect-error: the registry has no such record
export const missing: unknown = entities.kia;

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
