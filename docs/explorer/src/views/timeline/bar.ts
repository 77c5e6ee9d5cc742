import { isoDay, parseDate, span } from "@defence-pact/schema";
import type { TimelineEvent } from "@defence-pact/timeline";
import { type Certainty, certaintyOf, dayLength, eventDays } from "../../data.js";

/** An event and the time in which it may lie, in milliseconds; an open end stops at the limit. */
export interface Bar {
  readonly event: TimelineEvent;
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Whether it lasted all that time, rather than happening somewhere within. */
  readonly throughout: boolean;
  readonly hedged: boolean;
  readonly certainty: Certainty;
}

/** A stretch of time in milliseconds. */
export type TimeWindow = readonly [from: number, to: number];

/** The longest window there is. */
export const limits: TimeWindow = [Date.UTC(1955, 0), Date.UTC(2045, 0)];

/** The window that is shown first. */
export const usual: TimeWindow = [Date.UTC(2022, 0), Date.UTC(2029, 0)];

/** The bar of an event; none where it has no date. */
export function barOf(event: TimelineEvent): Bar | undefined {
  const days = eventDays(event);
  if (days === undefined || event.date === undefined) return undefined;
  const parsed = parseDate(event.date);
  // An open end has no length to draw: the bar is short, at the end that is known, and fades.
  const known = parsed.form === "interval" && parsed.start !== "open" && parsed.start !== "unknown";
  const last = Number.isFinite(days.last)
    ? days.last
    : known
      ? span(event.date.split("/")[0] ?? event.date).last
      : days.first;
  const first = Number.isFinite(days.first) ? days.first : last;
  return {
    event,
    start: Math.max(first * dayLength, limits[0]),
    end: Math.min((last + 1) * dayLength, limits[1]),
    openStart: !Number.isFinite(days.first),
    openEnd: !Number.isFinite(days.last),
    throughout:
      parsed.form === "interval" || (parsed.form === "date" && parsed.precision === "day"),
    hedged: /[~?%]/.test(event.date),
    certainty: certaintyOf(event.modality),
  };
}

/** The day of a moment, as in an address. */
export function dayText(time: number): string {
  return isoDay(Math.floor(time / dayLength));
}

/** A day of the address in milliseconds, within the limits. */
function dayOfAddress(text = ""): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return Math.min(Math.max(time, limits[0]), limits[1]);
}

/** The window an address asks for; the usual one where it asks for none. */
export function windowIn(filters: { readonly [name: string]: string }): TimeWindow {
  const from = dayOfAddress(filters["from"]);
  const to = dayOfAddress(filters["to"]);
  return to > from ? [from, to] : usual;
}
