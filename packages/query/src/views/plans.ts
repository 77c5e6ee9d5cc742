import {
  type AnyTimelineEvent,
  dayNumber,
  type Edtf,
  endsOf,
  isoDay,
  lowerBounds,
  type Modality,
  parseDate,
  type Quantity,
  span,
} from "@defence-pact/schema";
import { QueryError } from "../values.js";
import { type AsOf, asOf, type DatedSource } from "./as-of.js";

/** What the questions about plans read of an event; a record of the timeline has all of it. */
export interface PlanFields
  extends Partial<
    Pick<
      AnyTimelineEvent,
      | "kind"
      | "modality"
      | "date"
      | "asOf"
      | "by"
      | "towards"
      | "agreement"
      | "outcome"
      | "outcomeEvent"
    >
  > {
  readonly id: string;
  readonly contract?: string;
  readonly platforms?: readonly { readonly platform: string; readonly quantity?: Quantity }[];
}

/** What is asked about plans: `pact`, or parts of it such as what was known on a day. */
export interface PlanData<Event extends PlanFields = PlanFields> {
  readonly timeline: Iterable<Event>;
  readonly sources: Iterable<DatedSource>;
}

/** The same, with a way to find the record of an id: `pact`, or `{ ...pact, timeline }`. */
export interface LocatedPlans<Event extends PlanFields = PlanFields> extends PlanData<Event> {
  /** As `pact.locate`: throws where there is no such record. */
  locate(id: string): { readonly record: { readonly id: string; readonly kind?: string } };
}

/** Whether a plan is due or overdue by all that its date allows, or only by some of it. */
export type Certainty = "certain" | "possible";

/** A plan, target or expectation that is due or overdue. */
export interface DuePlan {
  /** The id of the event. */
  readonly event: string;
  /** The date promised. */
  readonly date: Edtf;
  /** The last day of it; of an interval without an end, that of its beginning. `undefined`: none. */
  readonly dueBy: Edtf | undefined;
  readonly certainty: Certainty;
  /** When it was said; `undefined` where no source says. */
  readonly statedOn: Edtf | undefined;
  /** Who said so. */
  readonly by: string | undefined;
}

/** Plans, and what the answer rests on. */
export interface DueAnswer extends AsOf {
  readonly plans: readonly DuePlan[];
}

/** What lies ahead, by its modality. */
const ahead: ReadonlySet<Modality> = /* @__PURE__ */ new Set<Modality>([
  "planned",
  "target",
  "expected",
]);

/** Whether an event is a plan, a target or an expectation. */
export function isPlan({ modality }: Pick<PlanFields, "modality">): boolean {
  return modality !== undefined && ahead.has(modality);
}

/** First and last day on which a plan was stated; without a date it counts as the earliest. */
export function statedSpan({ asOf: stated }: Pick<PlanFields, "asOf">): {
  readonly first: number;
  readonly last: number;
} {
  return stated === undefined
    ? { first: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY }
    : span(stated);
}

/** The sum of amounts of one unit; `undefined` where one is not known or there is none. */
export function sum(amounts: readonly (Quantity | undefined)[]): Quantity | undefined {
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

/** How many things a plan is about; `undefined` where that is not known. */
export function amountOf({ platforms = [] }: Pick<PlanFields, "platforms">): Quantity | undefined {
  return sum(platforms.map(({ quantity }) => quantity));
}

/**
 * Whether a plan supersedes an earlier one: it was certainly stated later, is about the same contract
 * or works towards the same event, and is for no fewer things. Plans have one kind, or one of them is
 * an aim. Steps and conditions stand beside one another.
 */
function supersedes(later: PlanFields, earlier: PlanFields): boolean {
  const kinds = [later.kind, earlier.kind];
  if (kinds.includes("step") || kinds.includes("condition")) return false;
  if (later.kind !== earlier.kind && !kinds.includes("target")) return false;
  const isSame = (key: "contract" | "towards"): boolean =>
    earlier[key] !== undefined && later[key] === earlier[key];
  if (!isSame("contract") && !isSame("towards")) return false;
  if (statedSpan(later).first <= statedSpan(earlier).last) return false;
  const [more, fewer] = [amountOf(later), amountOf(earlier)];
  return more === undefined || fewer === undefined || more.value >= fewer.value;
}

/** The first plan among some that supersedes one. */
export function supersededBy<Event extends PlanFields>(
  plan: PlanFields,
  plans: readonly Event[],
): Event | undefined {
  return plans
    .filter((other) => isPlan(other) && supersedes(other, plan))
    .sort((a, b) => statedSpan(a).first - statedSpan(b).first)[0];
}

/** The plans that stood on a day: stated by then, and neither settled nor superseded. */
export function standingPlans<Event extends PlanFields>(
  events: Iterable<Event>,
  day: number,
): readonly Event[] {
  const all = [...events];
  const stated = all.filter((event) => isPlan(event) && statedSpan(event).last <= day);
  return stated.filter(
    (plan) => !isSettled(plan, all, day) && supersededBy(plan, stated) === undefined,
  );
}

/** Whether an outcome is known, and the event that shows it had certainly happened by a day. */
export function isSettled(plan: PlanFields, all: readonly PlanFields[], day: number): boolean {
  if (plan.outcome === undefined) return false;
  const shown = all.find(({ id }) => id === plan.outcomeEvent)?.date;
  return shown === undefined || span(shown).last <= day;
}

/** The days that matter of a promised date. */
interface Promise {
  /** Before this day it does not come. */
  readonly first: number;
  /** After this day it should have begun. */
  readonly begun: number;
  /** After this day it should all have come. */
  readonly last: number;
  /** The date itself is hedged: `2026~`, `2026?`. */
  readonly hedged: boolean;
}

/**
 * What a date promises. An interval without an end (`2026-10/..`) promises a beginning; one with both
 * ends, also that it will have begun at its start; "by 2030" and "2028 or later" nothing but that.
 */
function promiseOf(date: Edtf, statedOn: Edtf | undefined): Promise {
  const whole = span(date, statedOn === undefined ? {} : { notBefore: statedOn });
  const { start } = endsOf(date);
  const begins =
    start === undefined || parseDate(date).form !== "interval" ? whole.last : span(start).last;
  // What had begun before it was said is under way: only its end is promised.
  const begun =
    begins < statedSpan({ ...(statedOn && { asOf: statedOn }) }).first ? whole.last : begins;
  const last = Number.isFinite(whole.last) ? whole.last : begun;
  return { first: whole.first, begun, last, hedged: /[?~%]/.test(date) };
}

/** Plans with what their dates promise, the last days first; those without a date are left out. */
function promised(events: Iterable<PlanFields>, day: number) {
  return standingPlans(events, day)
    .flatMap(({ id: event, date, asOf: statedOn, by }) => {
      if (date === undefined) return [];
      const promise = promiseOf(date, statedOn);
      const dueBy = Number.isFinite(promise.last) ? isoDay(promise.last) : undefined;
      return [{ plan: { event, date, dueBy, statedOn, by }, promise }];
    })
    .sort(
      (a, b) =>
        compareNumbers(a.promise.last, b.promise.last) ||
        compareNumbers(a.promise.first, b.promise.first) ||
        (a.plan.event < b.plan.event ? -1 : 1),
    );
}

/** As a difference is, for infinite numbers too. */
export function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The same day some months later; the last of its month where the month is too short. */
function monthsLater(day: Edtf, months: number): number {
  if (!Number.isSafeInteger(months) || months < 0) {
    throw new QueryError(`A time ahead is a whole number of months from 0, not ${months}.`);
  }
  const [year = 0, month = 0, dayOfMonth = 0] = isoDay(dayNumber(day)).split("-").map(Number);
  const count = 12 * year + month - 1 + months;
  const [targetYear, targetMonth] = [Math.floor(count / 12), (count % 12) + 1];
  if (targetYear > 9999) return Number.POSITIVE_INFINITY;
  const { first, last } = span(
    `${String(targetYear).padStart(4, "0")}-${String(targetMonth).padStart(2, "0")}`,
  );
  return Math.min(first + dayOfMonth - 1, last);
}

/**
 * What is planned, aimed at or expected within a time after a day, as plans stood on that day.
 *
 * A plan is due if its date allows a day from `on` to the end of the time. It is certainly due if it
 * is to be done by then (`2026-12` within a year of 2026-11-28), and possibly due if it may come later
 * too (`[..2030]`, `2026-10/2028`), or its date is hedged (`2026~`). An interval without an end
 * (`2026-10/..`) promises its beginning; "2028 or later" (`[2028..]`) is never certain.
 *
 * @param data - `pact`, or a timeline and sources.
 * @param options - `on`: the day; `within`: how many months ahead.
 * @returns Plans in the order of the last day promised.
 * @throws EdtfError if `on` is not a day; {@link QueryError} if `within` is no whole number.
 *
 * @example
 * ```ts
 * import { due } from "@defence-pact/query";
 *
 * const timeline = [
 *   { id: "first-jets", modality: "planned", date: "2026-10", asOf: "2024-05-07", by: "maker" },
 *   { id: "last-jets", modality: "planned", date: "[..2028]", asOf: "2024-05-07", by: "maker" },
 * ] as const;
 * const sources = [{ issued: "2024-05-08", accessed: "2026-01-01" }];
 * const { plans, newestSource } = due({ timeline, sources }, { on: "2026-01-01", within: 12 });
 * plans.map(({ event, certainty }) => [event, certainty]); // => [["first-jets", "certain"], ["last-jets", "possible"]]
 * newestSource; // => "2024-05-08"
 * ```
 */
export function due(
  { timeline, sources }: PlanData,
  { on, within }: { readonly on: Edtf; readonly within: number },
): DueAnswer {
  const day = dayNumber(on);
  const until = monthsLater(on, within);
  const plans = promised(timeline, day)
    .filter(({ promise: { first, last } }) => first <= until && last >= day)
    .map(
      ({ plan, promise: { last, hedged } }): DuePlan => ({
        ...plan,
        certainty: last <= until && !hedged ? "certain" : "possible",
      }),
    );
  return { ...asOf(sources, on), plans };
}

/**
 * The plans, targets and expectations whose dates had passed on a day, of which no outcome is recorded
 * and that no later plan superseded. This does not say that they are late: only that no report was
 * found, among sources of which the newest is of `newestSource`.
 *
 * A plan is certainly overdue once its last day has passed, and possibly if its date is hedged, or if
 * it was to go on for a time (`2026-10/2027-12`) that has begun.
 *
 * @param data - `pact`, or a timeline and sources.
 * @param options - `on`: the day.
 * @returns Plans, the last day promised first.
 * @throws EdtfError if `on` is not a day.
 *
 * @example
 * ```ts
 * import { overdue } from "@defence-pact/query";
 *
 * const timeline = [
 *   { id: "jets", modality: "planned", date: "2026-10/2027-06", asOf: "2024-05-07", by: "maker" },
 * ] as const;
 * overdue({ timeline, sources: [] }, { on: "2026-10-31" }).plans; // => []
 * overdue({ timeline, sources: [] }, { on: "2026-11-01" }).plans[0]?.certainty; // => "possible"
 * overdue({ timeline, sources: [] }, { on: "2027-07-01" }).plans[0]?.certainty; // => "certain"
 * ```
 */
export function overdue({ timeline, sources }: PlanData, { on }: { readonly on: Edtf }): DueAnswer {
  const day = dayNumber(on);
  const plans = promised(timeline, day)
    .filter(({ promise }) => promise.begun < day)
    .map(
      ({ plan, promise: { last, hedged } }): DuePlan => ({
        ...plan,
        certainty: last < day && !hedged ? "certain" : "possible",
      }),
    );
  return { ...asOf(sources, on), plans: plans.toReversed() };
}
