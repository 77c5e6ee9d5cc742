import {
  type AnyTimelineEvent,
  compareDates,
  disputes,
  type Edtf,
  type EntityRef,
  type EventRefs,
  lowerBounds,
  type ParticipantRole,
  type PlatformRef,
  type Quantity,
  type Value,
} from "@defence-pact/schema";
import { current } from "./current.js";

/** One order or supply of one platform: the columns of SIPRI's registers, from our sources. */
export interface LedgerRow<R extends EventRefs = EventRefs> {
  /** The event that made the order; the delivery where no order is recorded. */
  readonly event: string;
  readonly suppliers: readonly EntityRef<R>[];
  readonly recipients: readonly EntityRef<R>[];
  /** The weapon ordered or supplied, by its record. */
  readonly designation: PlatformRef<R>;
  /** How many were ordered; `undefined` where no source says. */
  readonly ordered: Quantity | undefined;
  /** When it was ordered; `undefined` where no source says. */
  readonly orderDate: Edtf | undefined;
  /** How many have been delivered; `undefined` where no source says. */
  readonly delivered: Quantity | undefined;
  /** When deliveries were made, in order. */
  readonly deliveryDates: readonly Edtf[];
  /** The delivery plan that holds now, as ids of events; see {@link current}. */
  readonly plans: readonly string[];
  /** The value, in each currency as reported. */
  readonly value: Value | undefined;
  /** Fields of the event on which sources disagree: ask `disputes` for both sides. */
  readonly disputed: readonly string[];
}

const selling: ReadonlySet<ParticipantRole> = /* @__PURE__ */ new Set<ParticipantRole>([
  "seller",
  "supplier",
]);
const buying: ReadonlySet<ParticipantRole> = /* @__PURE__ */ new Set<ParticipantRole>([
  "buyer",
  "recipient",
]);

/**
 * The ledger of orders and deliveries: one row for each platform of each contract, and of each
 * supply of which no contract is recorded. What no source says is `undefined`, never zero.
 *
 * The columns follow the trade registers of the SIPRI Arms Transfers Database; the figures do not
 * come from it.
 *
 * @param events - Events, for example `pact.timeline`.
 * @returns Rows in the order of their dates.
 *
 * @example
 * ```ts
 * import { ledger, pact } from "@defence-pact/query";
 *
 * const row = ledger(pact.timeline).find(({ event }) => event === "fa-50-contract");
 * row?.ordered; // => { value: 18, unit: "aircraft" }
 * row?.recipients; // => ["malaysia"]
 * ```
 */
export function ledger<R extends EventRefs>(
  events: Iterable<AnyTimelineEvent<string, R>>,
): readonly LedgerRow<R>[] {
  const all = [...events];
  const deliveries = all.filter(
    (event) => event.kind === "delivery" && event.modality === "occurred",
  );
  const rows = all.flatMap((event) => {
    if (event.modality !== "occurred") return [];
    const isOrder = event.kind === "contract";
    const isSupply = event.kind === "delivery" && event.contract === undefined;
    if (!isOrder && !isSupply) return [];
    const made = isOrder
      ? deliveries.filter((delivery) => "contract" in delivery && delivery.contract === event.id)
      : [event];
    return event.platforms.map((involved): LedgerRow<R> => {
      const isOfIt = ({ platform }: { readonly platform: PlatformRef<R> }) =>
        platform === involved.platform;
      // A delivery may bring one of the platforms of a contract and not the others.
      const ofIt = made.filter(({ platforms = [] }) => platforms.some(isOfIt));
      const amounts = ofIt.flatMap(({ platforms = [] }) =>
        platforms.filter(isOfIt).map(({ quantity }) => quantity),
      );
      return {
        event: event.id,
        suppliers: those(event, selling),
        recipients: those(event, buying),
        designation: involved.platform,
        ordered: isOrder ? involved.quantity : undefined,
        orderDate: isOrder ? event.date : undefined,
        delivered: sum(amounts),
        deliveryDates: ofIt
          .flatMap(({ date }) => (date === undefined ? [] : [date]))
          .sort(compareDates),
        plans: isOrder ? current(all, event.id).current.map(({ id }) => id) : [],
        value: event.value,
        disputed: disputes(event).map(({ field }) => field),
      };
    });
  });
  return rows.sort((a, b) => compareDates(rowDate(a), rowDate(b)));
}

/** Who has one of these roles. */
function those<R extends EventRefs>(
  event: AnyTimelineEvent<string, R>,
  roles: ReadonlySet<ParticipantRole>,
): readonly EntityRef<R>[] {
  return (event.participants ?? [])
    .filter(({ role }) => roles.has(role))
    .map(({ entity }) => entity);
}

/** The sum of amounts of one unit; `undefined` where one is not known or there is none. */
function sum(amounts: readonly (Quantity | undefined)[]): Quantity | undefined {
  const [first] = amounts;
  if (first === undefined) return undefined;
  let value = 0;
  for (const amount of amounts) {
    if (amount === undefined || amount.unit !== first.unit) return undefined;
    value += amount.value;
  }
  const approximate = amounts.some((amount) => amount?.approximate === true);
  const lowerBound = lowerBounds.find((known) =>
    amounts.some((amount) => amount?.lowerBound === known),
  );
  return {
    value,
    unit: first.unit,
    ...(approximate ? { approximate } : {}),
    ...(lowerBound === undefined ? {} : { lowerBound }),
  };
}

/** When a row belongs: ordered, else first delivered, else at the end of all. */
function rowDate(row: Pick<LedgerRow, "orderDate" | "deliveryDates">): Edtf {
  return row.orderDate ?? row.deliveryDates[0] ?? "9999";
}
