import { nameOf } from "@defence-pact/schema";
import { axisTop } from "d3-axis";
import type { ScaleTime } from "d3-scale";
import { select } from "d3-selection";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../../app.js";
import { type Certainty, certainties } from "../../data.js";
import type { Bar } from "./bar.js";
import { layLanes, type Mark, type Placed } from "./lanes.js";

const axisHeight = 24;
const bandGap = 10;
const bandHead = 24;
const laneHeight = 22;
const barHeight = 15;
const fade = 44;

/** The most lanes of each band: facts are short, plans long. */
const mostLanes: { readonly [C in Certainty]: number } = { fact: 14, plan: 26, word: 8 };

interface Scaled {
  readonly x: ScaleTime<number, number>;
  readonly width: number;
}

function tickCount(width: number): number {
  return Math.max(2, Math.floor(width / 110));
}

/** The years, months or days along the top. */
function Axis({ x, width }: Scaled): VNode {
  const { language } = useApp();
  const axis = useRef<SVGGElement>(null);
  useEffect(() => {
    if (axis.current === null) return;
    const format = (parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" });
    const year = format({ year: "numeric" });
    const month = format({ month: "short" });
    const day = format({ day: "numeric", month: "short" });
    const words = (date: Date): string => {
      // A word at the very edge would be cut.
      if (x(date) < 18 || x(date) > width - 18) return "";
      if (date.getUTCDate() !== 1) return day.format(date);
      return (date.getUTCMonth() === 0 ? year : month).format(date);
    };
    select(axis.current).call(
      axisTop<Date>(x.copy()).ticks(tickCount(width)).tickSizeOuter(0).tickFormat(words),
    );
  }, [x, width, language]);
  return <g ref={axis} class="axis" transform={`translate(0 ${axisHeight})`} />;
}

/** One bar with its fading ends and its name. */
function BarMark({ bar, placed }: { readonly bar: Bar; readonly placed: Placed }): VNode {
  const { address, language } = useApp();
  const { id, x0, x1, lane, shown, inside } = placed;
  const { certainty, throughout, hedged, openStart, openEnd } = bar;
  const y = bandHead + lane * laneHeight;
  const form = [
    throughout ? "throughout" : "within",
    hedged ? "hedged" : "",
    address.record === id ? "current" : "",
  ];
  const ends = { y, width: fade, height: barHeight, fill: `url(#open-${certainty})` };
  return (
    <g class="mark" data-id={id}>
      <rect class="hit" x={x0 - 4} y={y - 3} width={x1 - x0 + 8} height={laneHeight} />
      <rect
        class={`bar ${form.join(" ")}`}
        x={x0}
        y={y}
        width={x1 - x0}
        height={barHeight}
        rx={2}
      />
      {openEnd ? <rect x={x1} {...ends} /> : null}
      {openStart ? <rect x={-x0} transform="scale(-1 1)" {...ends} /> : null}
      {shown === "" ? null : (
        <text
          class={inside ? "mark-name inside" : "mark-name"}
          x={inside ? Math.max(x0, 0) + 6 : x1 + (openEnd ? fade : 0) + 6}
          y={y + 11.5}
        >
          {shown}
        </text>
      )}
      <title>{nameOf(bar.event, language)}</title>
    </g>
  );
}

/** The bars in the window of `x`: facts above, and all that has not happened below. */
export function Bars({ bars, x, width }: Scaled & { readonly bars: readonly Bar[] }): VNode {
  const { language, say } = useApp();
  const [from, to] = x.domain();
  const visible = bars.filter(({ start, end }) => end > Number(from) && start < Number(to));
  const byId = new Map<string, Bar>(visible.map((bar) => [bar.event.id, bar]));
  const toMark = ({ event, start, end, openStart, openEnd }: Bar): Mark => {
    const x0 = Math.max(-4, x(start));
    return {
      id: event.id,
      x0,
      x1: Math.min(width + 4, Math.max(x0 + 6, x(end))),
      before: openStart ? fade : 0,
      after: openEnd ? fade : 0,
      name: nameOf(event, language),
    };
  };
  let height = axisHeight + bandGap;
  const bands = certainties.map((certainty) => {
    const marks = visible.filter((bar) => bar.certainty === certainty).map(toMark);
    const placed = layLanes(marks, mostLanes[certainty], width);
    const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
    const top = height;
    height += bandHead + lanes * laneHeight + 6;
    return { certainty, placed, top };
  });
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <defs>
        {certainties.map((certainty) => (
          <linearGradient key={certainty} id={`open-${certainty}`} class={certainty}>
            <stop offset="0" stop-opacity="0.55" />
            <stop offset="1" stop-opacity="0" />
          </linearGradient>
        ))}
      </defs>
      {x.ticks(tickCount(width)).map((tick) => (
        <line
          key={Number(tick)}
          class="grid"
          x1={x(tick)}
          x2={x(tick)}
          y1={axisHeight}
          y2={height}
        />
      ))}
      <Axis x={x} width={width} />
      {bands.map(({ certainty, placed, top }) => (
        <g key={certainty} class={`band ${certainty}`} transform={`translate(0 ${top})`}>
          <line class="band-line" x1={0} x2={width} y1={0} y2={0} />
          <text class="band-name" x={0} y={14}>
            {say(certainty)}
          </text>
          {placed.map((mark) => {
            const bar = byId.get(mark.id);
            return bar === undefined ? null : <BarMark key={mark.id} bar={bar} placed={mark} />;
          })}
        </g>
      ))}
    </svg>
  );
}
