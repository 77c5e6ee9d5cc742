import { compareDates, type Edtf, endsOf, type Quantity, span } from "@defence-pact/schema";
import { QueryError } from "../values.js";
import { type AsOf, newestSource, readOn } from "./as-of.js";
import { amountOf, isPlan, type LocatedPlans, type PlanFields, supersededBy } from "./plans.js";

/** How far a date moved: whichever days of the two dates are meant, between `min` and `max` days. */
export interface Shift {
  /** In days; negative for earlier. */
  readonly min: number;
  readonly max: number;
  /** In calendar months, where both dates have a month. */
  readonly months?: number;
}

/** One statement of when an order is to be delivered. */
export interface Slip {
  /** The id of the event. */
  readonly event: string;
  /** When it was said; `undefined` where no source says. */
  readonly statedOn: Edtf | undefined;
  /** Who said so. */
  readonly by: string | undefined;
  /** The date promised; `undefined` where none was. */
  readonly date: Edtf | undefined;
  /** For how many. */
  readonly quantity: Quantity | undefined;
  /** The latest statement before it for as many; how far the dates moved is measured against that. */
  readonly against: string | undefined;
  /** How far the beginning moved; `undefined` where one of the two has none, or there is nothing before it. */
  readonly start: Shift | undefined;
  /** How far the end moved. */
  readonly end: Shift | undefined;
  /** The first statement that superseded it. */
  readonly supersededBy: string | undefined;
}

/** The statements on a contract, and what the answer rests on. */
export interface SlipsAnswer extends Omit<AsOf, "on"> {
  readonly contract: string;
  readonly statements: readonly Slip[];
}

/**
 * Every statement of when an order is to be delivered, in the order in which they were made, and how
 * far each moved the dates. It is measured against the latest statement before it that is for as many:
 * "four by December" moves nothing of a plan for eighteen.
 *
 * @param data - `pact`, or the same with another timeline.
 * @param id - The id of the contract.
 * @throws {@link QueryError} if there is no such record, or it is no contract.
 *
 * @example
 * ```ts
 * import { pact, slips } from "@defence-pact/query";
 *
 * const { statements } = slips(pact, "fa-50-contract");
 * statements[0]?.event; // => "fa-50-delivery-plan-2023-02"
 * statements.find(({ event }) => event === "fa-50-delivery-plan-2024-05")?.end; // => { min: -213, max: -154, months: -6 }
 * ```
 */
export function slips({ timeline, sources, locate }: LocatedPlans, id: string): SlipsAnswer {
  const { record } = locate(id);
  const contract = record.id;
  if (record.kind !== "contract") {
    throw new QueryError(
      `"${contract}" is no contract; slips are asked of one, such as "fa-50-contract".`,
    );
  }
  const events = [...timeline];
  const order = events.find((event) => event.id === contract);
  // A statement that names no number is about all that was ordered.
  const numberOf = (plan: PlanFields) => (amountOf(plan) ?? (order && amountOf(order)))?.value;
  const plans = events
    .filter((event) => event.contract === contract && isPlan(event))
    .sort(
      (a, b) => compareDates(a.asOf ?? "[..0000]", b.asOf ?? "[..0000]") || (a.id < b.id ? -1 : 1),
    );
  const statements = plans.map((plan, place): Slip => {
    const before = plans
      .slice(0, place)
      .findLast((earlier) => numberOf(earlier) === numberOf(plan));
    const [now, then] = [endsOfPlan(plan), endsOfPlan(before)];
    return {
      event: plan.id,
      statedOn: plan.asOf,
      by: plan.by,
      date: plan.date,
      quantity: amountOf(plan),
      against: before?.id,
      start: shift(then.start, now.start),
      end: shift(then.end, now.end),
      supersededBy: supersededBy(plan, plans)?.id,
    };
  });
  return { contract, newestSource: newestSource(sources), readOn: readOn(sources), statements };
}

function endsOfPlan(plan: PlanFields | undefined): { readonly start?: Edtf; readonly end?: Edtf } {
  return plan?.date === undefined ? {} : endsOf(plan.date);
}

function shift(before: Edtf | undefined, after: Edtf | undefined): Shift | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [from, to] = [span(before), span(after)];
  const months = monthOf(after) - monthOf(before);
  return {
    min: to.first - from.last,
    max: to.last - from.first,
    ...(Number.isFinite(months) && { months }),
  };
}

/** Months since year 0; not a number where the date has no month. */
function monthOf(date: Edtf): number {
  const [year, month] = date.split("-").map((part) => Number.parseInt(part, 10));
  return 12 * (year ?? Number.NaN) + (month ?? Number.NaN);
}
