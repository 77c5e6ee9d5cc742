import { due, overdue, type Pact } from "@defence-pact/query";
import { isoDay, type Language, nameOf, span } from "@defence-pact/schema";
import { about } from "@defence-pact/timeline";

/** A calendar, and the events it cannot hold. */
export interface Calendar {
  readonly text: string;
  /** Ids of events without a first and a last day. */
  readonly left: readonly string[];
}

/** So many months that no date lies after them. */
const everAhead = 120_000;

/**
 * The events whose first and last possible day are known, as all-day events over all these days; the
 * date itself is in `X-EDTF`. What is not certain is `TENTATIVE`. A plan that stood when sources were
 * last read is its due date alone: the last day promised, in the category `due`.
 */
export async function icalendar(pact: Pact, language: Language): Promise<Calendar> {
  const { default: create, ICalEventStatus } = await import("ical-generator");
  const calendar = create({
    name: "South Korea–Malaysia defence-industrial partnership",
    prodId: { company: "defence-pact", product: "timeline", language: "EN" },
  });
  const left: string[] = [];
  const on = about.asOf;
  const plans = [...due(pact, { on, within: everAhead }).plans, ...overdue(pact, { on }).plans];
  const dueBy = new Map(plans.map((plan) => [plan.event, plan.dueBy]));
  for (const event of pact.timeline) {
    const { date, asOf: notBefore } = event;
    const promised = dueBy.get(event.id);
    const days =
      promised === undefined
        ? date && span(date, notBefore === undefined ? {} : { notBefore })
        : span(promised);
    if (
      date === undefined ||
      !days ||
      !Number.isFinite(days.first) ||
      !Number.isFinite(days.last)
    ) {
      left.push(event.id);
      continue;
    }
    calendar.createEvent({
      id: `${event.id}@defence-pact`,
      start: dateAt(days.first),
      // iCalendar's end is the day after the last.
      end: dateAt(days.last + 1),
      allDay: true,
      stamp: new Date(`${about.asOf}T00:00:00Z`),
      summary: nameOf(event, language),
      description: `${event.summary[language] ?? event.summary.en} (${event.modality})`,
      categories: [{ name: event.kind }, ...(dueBy.has(event.id) ? [{ name: "due" }] : [])],
      status:
        event.modality === "occurred" || event.modality === "ongoing"
          ? ICalEventStatus.CONFIRMED
          : ICalEventStatus.TENTATIVE,
      ...(event.place !== undefined && { location: pact.nameOf(event.place, language) }),
      x: [
        { key: "X-EDTF", value: date },
        { key: "X-MODALITY", value: event.modality },
      ],
    });
  }
  return { text: calendar.toString(), left };
}

/** Midnight in UTC, which is what the calendar reads days from. */
function dateAt(day: number): Date {
  return new Date(`${isoDay(day)}T00:00:00Z`);
}
