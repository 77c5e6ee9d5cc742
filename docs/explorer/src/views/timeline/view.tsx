import { compareDates, formatDate, isoDay, parseDate, span } from "@defence-pact/schema";
import type { TimelineEvent } from "@defence-pact/timeline";
import { axisTop } from "d3-axis";
import { type ScaleTime, scaleUtc } from "d3-scale";
import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { go, useApp } from "../../app.js";
import {
  dayLength,
  daysOf,
  disputesOf,
  nameOfId,
  nameOfRecord,
  pact,
  type Standing,
  standingOf,
  standings,
} from "../../data.js";
import { Choice, Shown, tally } from "../../parts/filters.js";
import { Certainty, Empty, RecordLink, When } from "../../parts/links.js";
import { layOut, type Mark } from "./lanes.js";

/** An event with the days on which it may lie, in milliseconds; an open end is cut off at the limit. */
interface Drawn {
  readonly event: TimelineEvent;
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** It lasted throughout, rather than lying somewhere within. */
  readonly throughout: boolean;
  readonly hedged: boolean;
  readonly standing: Standing;
}

const firstYear = 1955;
const lastYear = 2045;
const limits: readonly [number, number] = [Date.UTC(firstYear, 0), Date.UTC(lastYear, 0)];
const usual: readonly [number, number] = [Date.UTC(2022, 0), Date.UTC(2029, 0)];

function drawn(event: TimelineEvent): Drawn | undefined {
  const days = daysOf(event);
  if (days === undefined || event.date === undefined) return undefined;
  const parsed = parseDate(event.date);
  // An end without limit has no length to draw: the bar stands at the end that is known, and fades.
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
    standing: standingOf(event.modality),
  };
}

function involves(event: TimelineEvent, who: string): boolean {
  return (event.participants ?? []).some(({ entity }) => entity === who);
}

/** The width of an element, kept up to date. */
function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}

const laneHeight = 22;
const barHeight = 15;
const fade = 44;

interface ChartProps {
  readonly events: readonly Drawn[];
  readonly x: ScaleTime<number, number>;
  readonly width: number;
}

/** The bars of events, facts above and all that has not happened below, in the window of `x`. */
function Bars({ events, x, width }: ChartProps): VNode {
  const { language, address, say } = useApp();
  const axis = useRef<SVGGElement>(null);
  useEffect(() => {
    if (axis.current === null) return;
    const year = new Intl.DateTimeFormat(language, { year: "numeric", timeZone: "UTC" });
    const month = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
    const day = new Intl.DateTimeFormat(language, {
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });
    const words = (date: Date): string => {
      // A word at the very edge would be cut.
      if (x(date) < 18 || x(date) > width - 18) return "";
      if (date.getUTCDate() !== 1) return day.format(date);
      return (date.getUTCMonth() === 0 ? year : month).format(date);
    };
    select(axis.current).call(
      axisTop<Date>(x.copy())
        .ticks(Math.max(2, Math.floor(width / 110)))
        .tickSizeOuter(0)
        .tickFormat(words),
    );
  }, [x, width, language]);

  const [from, to] = x.domain();
  const visible = events.filter(({ start, end }) => end > Number(from) && start < Number(to));
  const byId = new Map<string, Drawn>(visible.map((event) => [event.event.id, event]));
  const toMark = ({ event, start, end, openStart, openEnd }: Drawn): Mark => {
    const x0 = Math.max(-4, x(start));
    return {
      id: event.id,
      x0,
      x1: Math.min(width + 4, Math.max(x0 + 6, x(end))),
      before: openStart ? fade : 0,
      after: openEnd ? fade : 0,
      label: nameOfRecord(event, language),
    };
  };
  let top = 34;
  const bands = (["fact", "plan", "word"] as const).map((standing) => {
    const placed = layOut(
      visible.filter((event) => event.standing === standing).map(toMark),
      standing === "fact" ? 14 : standing === "plan" ? 26 : 8,
      width,
    );
    const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
    const band = { standing, placed, top, height: lanes * laneHeight + 30 };
    top += band.height;
    return band;
  });
  return (
    <svg width={width} height={top} viewBox={`0 0 ${width} ${top}`} aria-hidden="true">
      <defs>
        {standings.map((standing) => (
          <linearGradient key={standing} id={`open-${standing}`}>
            <stop offset="0" class={`stop-${standing}`} stop-opacity="0.55" />
            <stop offset="1" class={`stop-${standing}`} stop-opacity="0" />
          </linearGradient>
        ))}
      </defs>
      {x.ticks(Math.max(2, Math.floor(width / 110))).map((tick) => (
        <line key={Number(tick)} class="grid" x1={x(tick)} x2={x(tick)} y1={24} y2={top} />
      ))}
      <g ref={axis} class="axis" transform="translate(0 24)" />
      {bands.map(({ standing, placed, top: bandTop }) => (
        <g key={standing} class={`band ${standing}`} transform={`translate(0 ${bandTop})`}>
          <line class="band-line" x1={0} x2={width} y1={0} y2={0} />
          <text class="band-name" x={0} y={14}>
            {say(standing)}
          </text>
          {placed.map(({ id, x0, x1, lane, shown, inside }) => {
            const event = byId.get(id);
            if (event === undefined) return null;
            const y = 24 + lane * laneHeight;
            const form = [
              "bar",
              event.throughout ? "throughout" : "within",
              event.hedged ? "hedged" : "",
              address.record === id ? "current" : "",
            ].join(" ");
            return (
              <g key={id} class="mark" data-id={id}>
                <rect class="hit" x={x0 - 4} y={y - 3} width={x1 - x0 + 8} height={laneHeight} />
                <rect class={form} x={x0} y={y} width={x1 - x0} height={barHeight} rx={2} />
                {event.openEnd ? (
                  <rect
                    x={x1}
                    y={y}
                    width={fade}
                    height={barHeight}
                    fill={`url(#open-${standing})`}
                  />
                ) : null}
                {event.openStart ? (
                  <rect
                    x={-x0}
                    y={y}
                    width={fade}
                    height={barHeight}
                    transform="scale(-1 1)"
                    fill={`url(#open-${standing})`}
                  />
                ) : null}
                {shown === "" ? null : (
                  <text
                    class={inside ? "mark-name inside" : "mark-name"}
                    x={inside ? Math.max(x0, 0) + 6 : x1 + (event.openEnd ? fade : 0) + 6}
                    y={y + 11.5}
                  >
                    {shown}
                  </text>
                )}
                <title>{nameOfRecord(event.event, language)}</title>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** A year in the address as milliseconds. */
function dayOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : Math.min(Math.max(time, limits[0]), limits[1]);
}

function windowOf(filters: { readonly [name: string]: string }): readonly [number, number] {
  const from = dayOf(filters["from"]);
  const to = dayOf(filters["to"]);
  return from !== undefined && to !== undefined && to > from ? [from, to] : usual;
}

function dayText(time: number): string {
  return isoDay(Math.floor(time / dayLength));
}

/** Shows another window of time; it is no step for the back button. */
function show(from: number, to: number): void {
  const length = Math.min(to - from, limits[1] - limits[0]);
  const start = Math.min(Math.max(from, limits[0]), limits[1] - length);
  go({ filters: { from: dayText(start), to: dayText(start + length) } }, "replace");
}

function Chart({
  events,
  from,
  to,
}: {
  readonly events: readonly Drawn[];
  readonly from: number;
  readonly to: number;
}): VNode {
  const [box, width] = useWidth();
  const frame = useRef<HTMLDivElement | null>(null);
  const base = useMemo(() => scaleUtc().domain(limits).range([0, width]), [width]);
  const x = useMemo(() => scaleUtc().domain([from, to]).range([0, width]), [from, to, width]);

  useEffect(() => {
    const element = frame.current;
    if (element === null || width === 0) return;
    const behaviour = zoom<HTMLDivElement, unknown>()
      .scaleExtent([1, 2000])
      .translateExtent([
        [0, 0],
        [width, 0],
      ])
      .extent([
        [0, 0],
        [width, 0],
      ])
      // One finger and a plain wheel scroll the page.
      .filter(
        (event: Event) =>
          !(event instanceof WheelEvent && !event.ctrlKey && !event.metaKey) &&
          !(
            window.TouchEvent !== undefined &&
            event instanceof TouchEvent &&
            event.touches.length < 2
          ),
      )
      .on("zoom", (event: D3ZoomEvent<HTMLDivElement, unknown>) => {
        if (event.sourceEvent === null) return;
        const [start, end] = event.transform.rescaleX(base).domain();
        show(Number(start), Number(end));
      });
    const selection = select<HTMLDivElement, unknown>(element).call(behaviour);
    const scale = width / (base(to) - base(from));
    const transform: ZoomTransform = zoomIdentity.scale(scale).translate(-base(from), 0);
    selection.call(behaviour.transform, transform);
    selection.on("dblclick.zoom", null);
    // Only when it is laid out anew: while dragging, the behaviour knows its own place.
  }, [base, width]);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onClick = (event: MouseEvent): void => {
      const mark = event.target instanceof Element ? event.target.closest("[data-id]") : null;
      const id = mark?.getAttribute("data-id");
      if (id !== null && id !== undefined) go({ record: id });
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, []);

  return (
    <div
      class="chart"
      ref={(element) => {
        frame.current = element;
        box(element);
      }}
    >
      {width === 0 ? null : <Bars events={events} x={x} width={width} />}
    </div>
  );
}

function ZoomButtons({ from, to }: { readonly from: number; readonly to: number }): VNode {
  const { say } = useApp();
  const length = to - from;
  const middle = from + length / 2;
  const buttons = [
    ["earlier", "←", () => show(from - length / 2, to - length / 2)],
    ["zoomOut", "−", () => show(middle - length, middle + length)],
    ["zoomIn", "+", () => show(middle - length / 4, middle + length / 4)],
    ["later", "→", () => show(from + length / 2, to + length / 2)],
  ] as const;
  return (
    <div class="zoom-buttons">
      {buttons.map(([name, sign, act]) => (
        <button key={name} type="button" onClick={act} aria-label={say(name)} title={say(name)}>
          {sign}
        </button>
      ))}
      <button type="button" onClick={() => show(...usual)}>
        {say("pactYears")}
      </button>
      <button type="button" onClick={() => show(...limits)}>
        {say("wholeTime")}
      </button>
    </div>
  );
}

function Legend(): VNode {
  const { say } = useApp();
  return (
    <ul class="legend">
      {standings.map((standing) => (
        <li key={standing} class={`certainty ${standing}`}>
          <i aria-hidden="true" />
          {say(standing)}
        </li>
      ))}
      <li>
        <i class="sample throughout" aria-hidden="true" />
        {say("throughout")}
      </li>
      <li>
        <i class="sample within" aria-hidden="true" />
        {say("somewhereWithin")}
      </li>
      <li>
        <i class="sample open" aria-hidden="true" />
        {say("openEnd")}
      </li>
    </ul>
  );
}

function EventLine({ event }: { readonly event: TimelineEvent }): VNode {
  const { term, say } = useApp();
  return (
    <li class={`event ${standingOf(event.modality)}`}>
      <span class="event-date">{event.date === undefined ? "—" : <When date={event.date} />}</span>
      <div>
        <RecordLink id={event.id} />
        <p class="meta">
          {term(event.kind)} · <Certainty modality={event.modality} />
          {event.by === undefined ? null : (
            <>
              {" · "}
              {say("saysWho")} <RecordLink id={event.by} />
            </>
          )}
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

/** Events by the year in which they may first lie. */
function EventList({ events }: { readonly events: readonly Drawn[] }): VNode {
  const byYear = new Map<number, TimelineEvent[]>();
  for (const { event, start } of events) {
    const year = new Date(start).getUTCFullYear();
    const list = byYear.get(year) ?? [];
    byYear.set(year, list);
    list.push(event);
  }
  return (
    <>
      {[...byYear].map(([year, list]) => (
        <section class="year" key={year}>
          <h2>{year}</h2>
          <ol>
            {list.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The timeline: bars to look at, and the same events as a list to read. */
export function TimelineView(): VNode {
  const { address, say, term, link, language } = useApp();
  const { kind, standing, who } = address.filters;
  const [from, to] = windowOf(address.filters);
  const all = useMemo(() => pact.timeline.toArray(), []);
  const fitting = useMemo(
    () =>
      all.filter(
        (event) =>
          (kind === undefined || event.kind === kind) &&
          (standing === undefined || standingOf(event.modality) === standing) &&
          (who === undefined || involves(event, who)),
      ),
    [all, kind, standing, who],
  );
  const dated = useMemo(
    () =>
      fitting
        .flatMap((event) => {
          const bar = drawn(event);
          return bar === undefined ? [] : [bar];
        })
        .sort(
          (a, b) => a.start - b.start || compareDates(a.event.date ?? "0", b.event.date ?? "0"),
        ),
    [fitting],
  );
  const visible = dated.filter(({ start, end }) => end > from && start < to);
  const undated = fitting.filter((event) => event.date === undefined);
  const words = (time: number): string => formatDate(dayText(time), language);
  return (
    <>
      <h1>{say("timeline")}</h1>
      <div class="filters">
        <Choice
          name="kind"
          label={say("kindFilter")}
          options={tally(all.map((event) => event.kind)).map(([key, n]) => [key, term(key), n])}
        />
        <Choice
          name="standing"
          label={say("standingFilter")}
          options={tally(all.map((event) => standingOf(event.modality))).flatMap(([key, n]) =>
            standings.filter((known) => known === key).map((known) => [known, say(known), n]),
          )}
        />
        <Choice
          name="who"
          label={say("whoFilter")}
          options={tally(
            all.flatMap((event) => [
              ...new Set((event.participants ?? []).map(({ entity }) => entity)),
            ]),
          ).map(([id, n]) => [id, nameOfId(id, language), n])}
        />
        <Shown n={visible.length + undated.length} all={all.length} />
      </div>
      {fitting.length === 0 ? (
        <Empty
          text={say("nothingFiltered")}
          clear={link({ filters: { kind: "", standing: "", who: "" } })}
        />
      ) : (
        <>
          <div class="chart-head">
            <p class="window">{say("window", { from: words(from), to: words(to - dayLength) })}</p>
            <ZoomButtons from={from} to={to} />
          </div>
          <Chart events={dated} from={from} to={to} />
          <Legend />
          <p class="help">{say("timelineHelp")}</p>
          <div class="events">
            <EventList events={visible} />
            {undated.length === 0 ? null : (
              <section class="year">
                <h2>{say("undated")}</h2>
                <ol>
                  {undated.map((event) => (
                    <EventLine key={event.id} event={event} />
                  ))}
                </ol>
              </section>
            )}
          </div>
        </>
      )}
    </>
  );
}
