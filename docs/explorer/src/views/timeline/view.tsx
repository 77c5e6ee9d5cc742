import { compareDates, formatDate } from "@defence-pact/schema";
import type { TimelineEvent } from "@defence-pact/timeline";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useApp } from "../../app.js";
import { certainties, certaintyOf, dayLength, pact } from "../../data.js";
import { type Filter, Filters, useFiltered } from "../../parts/filters.js";
import { barOf, dayText, windowIn } from "./bar.js";
import { Chart, TimeButtons } from "./chart.js";
import { EventList } from "./list.js";

/** The participants, each once. */
function participantsOf({ participants = [] }: TimelineEvent): readonly string[] {
  return [...new Set(participants.map(({ entity }) => entity))];
}

function Legend(): VNode {
  const { say } = useApp();
  const forms = [
    ["throughout", "throughout"],
    ["within", "somewhereWithin"],
    ["open", "openEnd"],
  ] as const;
  return (
    <ul class="legend">
      {certainties.map((certainty) => (
        <li key={certainty} class={`certainty ${certainty}`}>
          <i aria-hidden="true" />
          {say(certainty)}
        </li>
      ))}
      {forms.map(([form, words]) => (
        <li key={form}>
          <i class={`sample ${form}`} aria-hidden="true" />
          {say(words)}
        </li>
      ))}
    </ul>
  );
}

/** The timeline: events as bars, and the same events as a list. */
export function TimelineView(): VNode {
  const { address, say, term, field, language } = useApp();
  const window = windowIn(address.filters);
  const [from, to] = window;
  const all = useMemo(() => pact.timeline.toArray(), [pact]);
  const filters: readonly Filter<TimelineEvent>[] = [
    { name: "kind", label: field("kind"), valuesOf: ({ kind }) => [kind], words: term },
    {
      name: "certainty",
      label: field("modality"),
      valuesOf: ({ modality }) => [certaintyOf(modality)],
      words: (value) =>
        certainties
          .filter((known) => known === value)
          .map((known) => say(known))
          .join(),
    },
    {
      name: "who",
      label: say("whoFilter"),
      valuesOf: participantsOf,
      words: (id) => pact.nameOf(id, language),
    },
  ];
  const fitting = useFiltered(all, filters);
  const bars = useMemo(
    () =>
      fitting
        .flatMap((event) => barOf(event) ?? [])
        .sort(
          (a, b) => a.start - b.start || compareDates(a.event.date ?? "0", b.event.date ?? "0"),
        ),
    [fitting],
  );
  const visible = bars.filter(({ start, end }) => end > from && start < to);
  const undated = fitting.filter(({ date }) => date === undefined);
  const words = (time: number): string => formatDate(dayText(time), language);
  return (
    <>
      <h1>{say("timeline")}</h1>
      <Filters
        records={all}
        filters={filters}
        fitting={fitting}
        shown={visible.length + undated.length}
      />
      {fitting.length === 0 ? null : (
        <>
          <div class="chart-head">
            <p class="window">{say("window", { from: words(from), to: words(to - dayLength) })}</p>
            <TimeButtons window={window} />
          </div>
          <Chart bars={bars} window={window} />
          <Legend />
          <p class="help">{say("timelineHelp")}</p>
          <EventList bars={visible} undated={undated} />
        </>
      )}
    </>
  );
}
