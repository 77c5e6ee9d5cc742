import type { TimelineEvent } from "@defence-pact/timeline";
import type { VNode } from "preact";
import { useApp } from "../../app.js";
import { certaintyOf, disputesOf } from "../../data.js";
import { CertaintyMark, RecordLink, Speaker, When } from "../../parts/links.js";
import type { Bar } from "./bar.js";

function EventLine({ event }: { readonly event: TimelineEvent }): VNode {
  const { term, say } = useApp();
  return (
    <li class={`event ${certaintyOf(event.modality)}`}>
      <span class="event-date">{event.date === undefined ? "—" : <When date={event.date} />}</span>
      <div>
        <RecordLink id={event.id} />
        <p class="meta">
          {term(event.kind)} · <CertaintyMark modality={event.modality} />
          {event.by === undefined ? null : " · "}
          <Speaker by={event.by} />
          {disputesOf(event).length > 0 ? (
            <>
              {" · "}
              <span class="disputed-mark">{say("disagree")}</span>
            </>
          ) : null}
        </p>
      </div>
    </li>
  );
}

function YearSection({
  heading,
  events,
}: {
  readonly heading: string;
  readonly events: readonly TimelineEvent[];
}): VNode {
  return (
    <section class="year">
      <h2>{heading}</h2>
      <ol>
        {events.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ol>
    </section>
  );
}

/** Events by the year in which they may first lie, then those without a date. */
export function EventList({
  bars,
  undated,
}: {
  readonly bars: readonly Bar[];
  readonly undated: readonly TimelineEvent[];
}): VNode {
  const { say } = useApp();
  const byYear = Map.groupBy(bars, ({ start }) => new Date(start).getUTCFullYear());
  return (
    <div class="events">
      {[...byYear].map(([year, list]) => (
        <YearSection key={year} heading={String(year)} events={list.map(({ event }) => event)} />
      ))}
      {undated.length === 0 ? null : <YearSection heading={say("undated")} events={undated} />}
    </div>
  );
}
