import { type AnyTimelineEvent, type EventRefs, type Modality, span } from "@defence-pact/schema";

/** What still lies ahead, by its modality. */
const ahead: ReadonlySet<Modality> = /* @__PURE__ */ new Set<Modality>([
  "planned",
  "target",
  "expected",
]);

/** The plan that holds now, and those it superseded. */
export interface Plans<Event> {
  /** The one stated last; several where they were stated at the same time. */
  readonly current: readonly Event[];
  /** The earlier ones, the latest first. */
  readonly superseded: readonly Event[];
}

/**
 * The current delivery plan of a contract among all that were stated, in the order of `asOf`. Plans
 * are never overwritten: each stays with the day on which it was stated, and what supersedes what
 * is computed here. Plans that do not say when they were stated count as the earliest.
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
export function current<
  R extends EventRefs,
  Event extends Pick<AnyTimelineEvent<string, R>, "kind" | "modality" | "asOf">,
>(events: Iterable<Event>, contract: R["event"]["contract"]): Plans<Event> {
  const plans = [...events]
    .filter((event) => event.kind === "delivery" && ahead.has(event.modality))
    .filter((event) => "contract" in event && event.contract === contract)
    .map((event) => ({
      event,
      stated: event.asOf === undefined ? Number.NEGATIVE_INFINITY : span(event.asOf).first,
    }))
    .sort((a, b) => b.stated - a.stated);
  const latest = plans[0]?.stated;
  return {
    current: plans.filter(({ stated }) => stated === latest).map(({ event }) => event),
    superseded: plans.filter(({ stated }) => stated !== latest).map(({ event }) => event),
  };
}
