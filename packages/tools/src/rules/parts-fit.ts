import type {
  AnyTimelineEvent,
  EntityKind,
  ParticipantRole,
  SigningEvent,
  SipriCategory,
  Unit,
} from "@defence-pact/schema";
import type { Context } from "../context.js";
import { fieldOf, strings } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/** What platforms of a category are counted in. */
const countedIn: { readonly [C in SipriCategory]?: readonly Unit[] } = {
  aircraft: ["aircraft"],
  "armoured-vehicles": ["vehicles"],
  artillery: ["launchers", "rockets", "vehicles"],
  missiles: ["missiles", "launchers"],
  ships: ["ships"],
};

/** Who can have a part; others can have any. */
const takenBy: { readonly [R in ParticipantRole]?: readonly EntityKind[] } = {
  buyer: ["state", "agency", "armed-service"],
  seller: ["company", "state"],
  signatory: ["person", "company", "agency", "armed-service", "state", "bloc"],
  witness: ["person"],
};

/** The parts without which an event is none of its kind. */
const needed: { readonly [K in AnyTimelineEvent["kind"]]?: readonly ParticipantRole[] } = {
  contract: ["buyer", "seller"],
  delivery: ["supplier", "recipient"],
  "letter-of-acceptance": ["buyer", "seller"],
};

/**
 * The parts of an event fit together. Nobody has one part twice; who buys is a state or a service of
 * it, and makes nothing of what it buys; a contract has a buyer and a seller, a signing all parties
 * to its agreement; aircraft are counted as aircraft and ships as ships.
 */
export const partsFit: Rule = {
  name: "parts-fit",
  check: (context) =>
    context.records.flatMap(({ file, value }) =>
      "modality" in value && "name" in value && value.kind !== "situation"
        ? eventFaults(value, context).map((fault) => ({ ...fault, file }))
        : [],
    ),
};

type EventFault = Omit<Fault, "file">;

function eventFaults(event: AnyTimelineEvent, { byId }: Context): readonly EventFault[] {
  const { participants = [], platforms = [] } = event;
  const kindOf = (id: string) => String(fieldOf(byId.get(id)?.value ?? {}, "kind"));
  const makers = platforms.flatMap(({ platform }) => {
    const value = byId.get(platform)?.value;
    return value !== undefined && "makers" in value ? (value.makers ?? []) : [];
  });
  const seen = new Set<string>();
  return [
    ...participants.flatMap(({ entity, role }, place): EventFault[] => {
      const field = `participants.${place}`;
      const twice = seen.has(`${entity} ${role}`);
      seen.add(`${entity} ${role}`);
      if (twice) {
        return [{ field, problem: `"${entity}" is ${role} twice.`, remedy: "Take one out." }];
      }
      const kinds = takenBy[role];
      if (kinds !== undefined && !kinds.some((kind) => kind === kindOf(entity))) {
        return [
          {
            field,
            problem: `"${entity}" is of kind ${kindOf(entity)}, and ${role}.`,
            remedy: `Correct the one or the other: ${role} can be ${kinds.join(" or ")}.`,
          },
        ];
      }
      // A shipyard may get parts of a ship it builds, from another of its makers.
      const isMaker = (one: string) => makers.some((maker) => maker === one);
      const gets = role === "buyer" || role === "recipient";
      const gives = participants.some(
        (one) => ["seller", "supplier"].includes(one.role) && isMaker(one.entity),
      );
      return gets && isMaker(entity) && !gives
        ? [
            {
              field,
              problem: `"${entity}" makes what it gets as ${role}.`,
              remedy: "Look for roles swapped.",
            },
          ]
        : [];
    }),
    ...(needed[event.kind] ?? [])
      .filter((role) => !participants.some((one) => one.role === role))
      .map((role) => ({
        field: "participants",
        problem: `It is of kind ${event.kind} and has no ${role}.`,
        remedy: `Add the ${role}, or give it the kind it has.`,
      })),
    ...(event.kind === "signing" ? unnamedParties(event, byId) : []),
    ...platforms.flatMap(({ platform, quantity }, place): EventFault[] => {
      const category = fieldOf(byId.get(platform)?.value ?? {}, "category");
      const units = Object.entries(countedIn).find(([name]) => name === category)?.[1];
      return quantity === undefined || units === undefined || units.includes(quantity.unit)
        ? []
        : [
            {
              field: `platforms.${place}.quantity.unit`,
              problem: `"${platform}" is of category ${String(category)}, counted in ${quantity.unit}.`,
              remedy: `Count it in ${units.join(" or ")}.`,
            },
          ];
    }),
  ];
}

/** The parties to an agreement that have no part in its signing, not even by one of their state. */
function unnamedParties(
  { agreement, participants = [] }: SigningEvent,
  byId: Context["byId"],
): readonly EventFault[] {
  const parties = fieldOf(byId.get(agreement)?.value ?? {}, "parties");
  const withState = (id: string) =>
    strings([id, fieldOf(byId.get(id)?.value ?? {}, "state")]).map(({ value }) => value);
  const signing = participants.flatMap(({ entity }) => withState(entity));
  return strings(parties)
    .map(({ value }) => value)
    .filter((party) => !withState(party).some((one) => signing.includes(one)))
    .map((party) => ({
      field: "participants",
      problem: `"${party}" is a party to "${agreement}" and has no part in its signing.`,
      remedy: "Add it as `party`, or correct the agreement's `parties`.",
    }));
}
