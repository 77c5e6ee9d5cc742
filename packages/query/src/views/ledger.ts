import {
  type AnyTimelineEvent,
  compareDates,
  dayNumber,
  disputes,
  type Edtf,
  type EntityRef,
  type EventRefs,
  type ParticipantRole,
  type PlatformRef,
  type Quantity,
  span,
  type Value,
  type Work,
} from "@defence-pact/schema";
import { type AsOf, asOf } from "./as-of.js";
import { type DuePlan, isSettled, overdue, type PlanData, standingPlans, sum } from "./plans.js";

/** One order or supply of one platform: the columns of SIPRI's registers, from our sources. */
export interface LedgerRow<R extends EventRefs = EventRefs> {
  /** The event that made the order; the delivery where no order is recorded. */
  readonly event: string;
  readonly suppliers: readonly EntityRef<R>[];
  readonly recipients: readonly EntityRef<R>[];
  /** The weapon ordered or supplied, by its record. */
  readonly designation: PlatformRef<R>;
  /** What was ordered to be done to it; `undefined` where it was ordered itself. */
  readonly work: Work | undefined;
  /** How many were ordered; `undefined` where no source says. */
  readonly ordered: Quantity | undefined;
  /** When it was ordered; `undefined` where no source says. */
  readonly orderDate: Edtf | undefined;
  /** How many have been delivered; `undefined` where no source says. */
  readonly delivered: Quantity | undefined;
  /** When deliveries were made, in order. */
  readonly deliveryDates: readonly Edtf[];
  /** The delivery plans that stood on the day, as ids of events. */
  readonly plans: readonly string[];
  /** Those of them that were overdue. */
  readonly overdue: readonly DuePlan[];
  /** The event that shows that the order was dropped; `undefined` where it was not. */
  readonly withdrawn: string | undefined;
  /** The value, in each currency as reported. */
  readonly value: Value | undefined;
  /** Fields of the event on which sources disagree: ask `disputes` for both sides. */
  readonly disputed: readonly string[];
  /** Orders and supplies within this one: their things are counted in it already. */
  readonly parts: readonly LedgerRow<R>[];
}

/** The rows of a ledger, and what they rest on. */
export interface LedgerAnswer<R extends EventRefs = EventRefs> extends AsOf {
  readonly rows: readonly LedgerRow<R>[];
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
 * The ledger of orders and deliveries as it stood on a day: one row for each platform of each contract,
 * and of each supply of which no contract is recorded. What no source says is `undefined`, never zero.
 * An order whose delivery is part of a larger supply stands within the row of that, so that the amounts
 * of all rows can be added up without counting one thing twice.
 *
 * The columns follow the trade registers of the SIPRI Arms Transfers Database; the figures do not
 * come from it.
 *
 * @param data - `pact`, or a timeline and sources.
 * @param options - `on`: the day.
 * @returns Rows in the order of their dates.
 * @throws EdtfError if `on` is not a day.
 *
 * @example
 * ```ts
 * import { ledger, pact } from "@defence-pact/query";
 *
 * const { rows } = ledger(pact, { on: "2026-11-28" });
 * const row = rows.find(({ event }) => event === "fa-50-contract");
 * row?.ordered; // => { value: 18, unit: "aircraft" }
 * row?.recipients; // => ["malaysia"]
 * row?.overdue.map(({ event }) => event); // => ["fa-50-delivery-plan-2026-01"]
 * ```
 */
export function ledger<R extends EventRefs>(
  { timeline, sources }: PlanData<AnyTimelineEvent<string, R>>,
  { on }: { readonly on: Edtf },
): LedgerAnswer<R> {
  const day = dayNumber(on);
  const all = [...timeline];
  const done = all.filter(
    ({ modality, date }) =>
      modality === "occurred" && (date === undefined || span(date).last <= day),
  );
  const deliveries = done.filter((event) => event.kind === "delivery");
  const plans = standingPlans(all, day);
  const late = overdue({ timeline: all, sources: [] }, { on }).plans;
  const rows = done.flatMap((event) => {
    const isOrder = event.kind === "contract";
    if (!isOrder && !(event.kind === "delivery" && event.contract === undefined)) return [];
    const made = isOrder ? deliveries.filter(({ contract }) => contract === event.id) : [event];
    const counted = made.filter(({ partOf }) => !made.some(({ id }) => id === partOf));
    const promised = plans.filter((plan) => "contract" in plan && plan.contract === event.id);
    return event.platforms.map((involved) => {
      const isOfIt = ({ platform }: { readonly platform: PlatformRef<R> }) =>
        platform === involved.platform;
      // A delivery may bring one of the platforms of a contract and not the others.
      const ofIt = counted.filter(({ platforms }) => platforms.some(isOfIt));
      const amounts = ofIt.flatMap(({ platforms }) =>
        platforms.filter(isOfIt).map(({ quantity }) => quantity),
      );
      const row: Omit<LedgerRow<R>, "parts"> = {
        event: event.id,
        suppliers: those(event, selling),
        recipients: those(event, buying),
        designation: involved.platform,
        work: isOrder ? event.work : undefined,
        ordered: isOrder ? involved.quantity : undefined,
        orderDate: isOrder ? event.date : undefined,
        delivered: sum(amounts),
        deliveryDates: ofIt
          .flatMap(({ date }) => (date === undefined ? [] : [date]))
          .sort(compareDates),
        plans: promised.map(({ id }) => id),
        overdue: late.filter((plan) => promised.some(({ id }) => id === plan.event)),
        withdrawn:
          event.outcome === "dropped" && isSettled(event, all, day)
            ? event.outcomeEvent
            : undefined,
        value: event.value,
        disputed: disputes(event).map(({ field }) => field),
      };
      return { row, within: ofIt.map(({ partOf }) => partOf) };
    });
  });
  rows.sort((a, b) => compareDates(rowDate(a.row), rowDate(b.row)));
  const isPart = (part: (typeof rows)[number], whole: (typeof rows)[number]): boolean =>
    part.within.includes(whole.row.event) && part.row.designation === whole.row.designation;
  const withParts = (whole: (typeof rows)[number]): LedgerRow<R> => ({
    ...whole.row,
    parts: rows.filter((one) => isPart(one, whole)).map(withParts),
  });
  return {
    ...asOf(sources, on),
    rows: rows.filter((one) => !rows.some((whole) => isPart(one, whole))).map(withParts),
  };
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

/** When a row belongs: ordered, else first delivered, else at the end of all. */
function rowDate(row: Pick<LedgerRow, "orderDate" | "deliveryDates">): Edtf {
  return row.orderDate ?? row.deliveryDates[0] ?? "9999";
}
