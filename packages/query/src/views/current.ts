import type { EventRefs } from "@defence-pact/schema";
import { compareNumbers, isPlan, type PlanFields, statedSpan, supersededBy } from "./plans.js";

/** The plans that hold now, and those they superseded. */
export interface Plans<Event> {
  /** Those that no later one superseded. */
  readonly current: readonly Event[];
  /** The earlier ones, the latest first. */
  readonly superseded: readonly Event[];
}

/**
 * The current delivery plans of a contract among all that were stated. Plans are never overwritten:
 * each stays with the day on which it was stated, and what supersedes what is computed here. A plan
 * for a part of the order leaves those for more of it standing. Plans that do not say when they were
 * stated count as the earliest.
 *
 * @param events - Events, for example `pact.timeline`.
 * @param contract - The id of a contract.
 *
 * @example
 * ```ts
 * import { current, pact } from "@defence-pact/query";
 *
 * const { current: plan, superseded } = current(pact.timeline, "fa-50-contract");
 * plan.length > 0 && superseded.length > 0; // => true
 * ```
 */
export function current<R extends EventRefs, Event extends PlanFields>(
  events: Iterable<Event>,
  contract: R["event"]["contract"],
): Plans<Event> {
  const plans = [...events]
    .filter((event) => event.kind === "delivery" && isPlan(event) && event.contract === contract)
    .sort((a, b) => compareNumbers(statedSpan(b).first, statedSpan(a).first));
  const isCurrent = (plan: Event): boolean => supersededBy(plan, plans) === undefined;
  return {
    current: plans.filter(isCurrent),
    superseded: plans.filter((plan) => !isCurrent(plan)),
  };
}
