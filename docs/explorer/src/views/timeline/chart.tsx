import { scaleUtc } from "d3-scale";
import { select } from "d3-selection";
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { go, useApp } from "../../app.js";
import { dayLength } from "../../data.js";
import { useZoom, ZoomButtons } from "../../parts/zoom.js";
import { type Bar, dayText, limits, type TimeWindow, usual } from "./bar.js";
import { Bars } from "./bars.js";

const longestWindow = limits[1] - limits[0];
const shortestWindow = 14 * dayLength;

/** Shows another window of time, without a step for the back button. */
function show(from: number, to: number): void {
  const length = Math.min(Math.max(to - from, shortestWindow), longestWindow);
  const start = Math.min(Math.max(from, limits[0]), limits[1] - length);
  go({ filters: { from: dayText(start), to: dayText(start + length) } }, "replace");
}

/** Buttons that move and zoom the window. */
export function TimeButtons({ window: [from, to] }: { readonly window: TimeWindow }): VNode {
  const { say } = useApp();
  const half = (to - from) / 2;
  return (
    <div class="chart-buttons">
      <ZoomButtons
        buttons={[
          ["earlier", "←", () => show(from - half, to - half)],
          ["zoomOut", "−", () => show(from - half, to + half)],
          ["zoomIn", "+", () => show(from + half / 2, to - half / 2)],
          ["later", "→", () => show(from + half, to + half)],
        ]}
      />
      <button type="button" onClick={() => show(...usual)}>
        {say("pactYears")}
      </button>
      <button type="button" onClick={() => show(...limits)}>
        {say("wholeTime")}
      </button>
    </div>
  );
}

/** The bars, to be zoomed and dragged; the window is in the address. */
export function Chart({
  bars,
  window: [from, to],
}: {
  readonly bars: readonly Bar[];
  readonly window: TimeWindow;
}): VNode {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    if (frame.current !== null) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  const base = useMemo(() => scaleUtc().domain(limits).range([0, width]), [width]);
  const x = useMemo(() => scaleUtc().domain([from, to]).range([0, width]), [from, to, width]);
  const behaviour = useMemo(() => {
    const extent: [[number, number], [number, number]] = [
      [0, 0],
      [width, 0],
    ];
    return zoom<HTMLDivElement, unknown>()
      .scaleExtent([1, longestWindow / shortestWindow])
      .translateExtent(extent)
      .extent(extent)
      .on("zoom", (event: D3ZoomEvent<HTMLDivElement, unknown>) => {
        if (event.sourceEvent === null) return;
        const [start, end] = event.transform.rescaleX(base).domain();
        show(Number(start), Number(end));
      });
  }, [base, width]);
  useZoom(frame, behaviour);
  // The next gesture begins at the window that buttons or links have chosen.
  useEffect(() => {
    if (frame.current === null || width === 0) return;
    const [start, end] = zoomTransform(frame.current).rescaleX(base).domain();
    if (dayText(Number(start)) === dayText(from) && dayText(Number(end)) === dayText(to)) return;
    const scale = width / (base(to) - base(from));
    select<HTMLDivElement, unknown>(frame.current).call(
      behaviour.transform,
      zoomIdentity.scale(scale).translate(-base(from), 0),
    );
  }, [behaviour, base, from, to, width]);
  return (
    <div class="chart" ref={frame}>
      {width === 0 ? null : <Bars bars={bars} x={x} width={width} />}
    </div>
  );
}
