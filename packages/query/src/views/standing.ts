import { compareDates, dayNumber, type Edtf, type Outcome, span } from "@defence-pact/schema";
import { type AsOf, asOf } from "./as-of.js";
import {
  type DuePlan,
  isSettled,
  type LocatedPlans,
  overdue,
  type PlanFields,
  standingPlans,
} from "./plans.js";

/** What {@link standing} reads of a platform. */
export interface PlatformTies {
  readonly id: string;
  readonly variantOf?: string;
  readonly family?: string;
}

/** What stood on a day, and what the answer rests on. */
export interface StandingAnswer extends AsOf {
  /** The platform, agreement or order. */
  readonly id: string;
  /** What had certainly happened by then, as ids of events in the order of their dates. */
  readonly occurred: readonly string[];
  /** What came of the order itself; `undefined` where nothing showed that by then. */
  readonly outcome: Outcome | undefined;
  /** The plans, targets and expectations that stood, as ids of events. */
  readonly plans: readonly string[];
  /** Those of them that were overdue. */
  readonly overdue: readonly DuePlan[];
}

/**
 * What stood on a day for a platform, an agreement or an order: what had happened by then, which plans
 * stood, which of them were overdue. Of a platform, events on its variants count too.
 *
 * An event had happened if the whole of its date had passed; one without a date counts from the day
 * on which sources were last read.
 *
 * @param data - `pact`, or the same with another timeline.
 * @param id - The id of the platform, of the agreement, or of the contract.
 * @param options - `on`: the day.
 * @throws {@link QueryError} if there is no such record; EdtfError if `on` is not a day.
 *
 * @example
 * ```ts
 * import { pact, standing } from "@defence-pact/query";
 *
 * const order = standing(pact, "fa-50-contract", { on: "2023-06-01" });
 * order.occurred; // => ["fa-50-contract"]
 * order.plans; // => ["fa-50-delivery-plan-2023-05"]
 * ```
 */
export function standing(
  {
    timeline,
    sources,
    platforms,
    locate,
  }: LocatedPlans & {
    readonly platforms: Iterable<PlatformTies>;
  },
  id: string,
  { on }: { readonly on: Edtf },
): StandingAnswer {
  const day = dayNumber(on);
  const basis = asOf(sources, on);
  const { record } = locate(id);
  const names = withVariants(record.id, [...platforms]);
  const events = [...timeline];
  const own = events.find((event) => event.id === record.id);
  const concerned = events.filter(
    (event) =>
      event === own ||
      [event.contract, event.agreement, event.towards].includes(record.id) ||
      event.platforms?.some(({ platform }) => names.has(platform)) === true,
  );
  const ids = new Set(concerned.map((event) => event.id));
  const read = basis.readOn === undefined ? Number.POSITIVE_INFINITY : span(basis.readOn).last;
  const hasOccurred = ({ modality, date }: PlanFields): boolean =>
    modality === "occurred" && (date === undefined ? read : span(date).last) <= day;
  return {
    ...basis,
    id: record.id,
    occurred: concerned
      .filter(hasOccurred)
      .sort((a, b) => compareDates(a.date ?? "9999", b.date ?? "9999"))
      .map((event) => event.id),
    outcome: own !== undefined && isSettled(own, events, day) ? own.outcome : undefined,
    plans: standingPlans(events, day)
      .map((plan) => plan.id)
      .filter((plan) => ids.has(plan)),
    overdue: overdue({ timeline: events, sources: [] }, { on }).plans.filter(({ event }) =>
      ids.has(event),
    ),
  };
}

/** A platform and all that are variants of it or belong to it. */
function withVariants(id: string, platforms: readonly PlatformTies[]): ReadonlySet<string> {
  const names = new Set([id]);
  let before = 0;
  while (names.size > before) {
    before = names.size;
    for (const { id: other, variantOf = "", family = "" } of platforms) {
      if (names.has(variantOf) || names.has(family)) names.add(other);
    }
  }
  return names;
}
