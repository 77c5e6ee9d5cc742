import { geoMercator, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { type D3ZoomEvent, zoom, zoomIdentity } from "d3-zoom";
import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlineAddress from "world-atlas/countries-50m.json?url";
import { useApp } from "../../app.js";
import { Loading } from "../../parts/links.js";
import { useZoom, ZoomButtons } from "../../parts/zoom.js";
import { dotsOf, type NamedPlace } from "./dots.js";

type Outline = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

const width = 900;
const height = 620;

function useOutline(): Outline | undefined {
  const [outline, setOutline] = useState<Outline>();
  useEffect(() => {
    const leaving = new AbortController();
    fetch(outlineAddress, { signal: leaving.signal })
      .then((response): Promise<Outline> => response.json())
      .then(setOutline, () => undefined);
    return () => leaving.abort();
  }, []);
  return outline;
}

/** A projection that shows all places, with room around them for names. */
function projectionOf(places: readonly NamedPlace[]) {
  const coordinates = places.flatMap(({ point }) => (point === undefined ? [] : [[...point]]));
  return geoMercator()
    .fitExtent(
      [
        [130, 70],
        [width - 130, height - 70],
      ],
      { type: "MultiPoint", coordinates },
    )
    .clipExtent([
      [-width, -height],
      [2 * width, 2 * height],
    ]);
}

/** The places on their coasts, to be zoomed and dragged. */
export function MapDrawing({ places }: { readonly places: readonly NamedPlace[] }): VNode {
  const { language, address } = useApp();
  const outline = useOutline();
  const frame = useRef<SVGSVGElement>(null);
  const [transform, setTransform] = useState(zoomIdentity);
  const projection = useMemo(() => projectionOf(places), [places]);
  const paths = useMemo(() => {
    if (outline === undefined) return undefined;
    const path = geoPath(projection);
    return {
      coast: path(feature(outline, outline.objects.land)) ?? "",
      borders: path(mesh(outline, outline.objects.countries, (a, b) => a !== b)) ?? "",
    };
  }, [outline, projection]);
  const behaviour = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([1, 40])
        .translateExtent([
          [-300, -300],
          [width + 300, height + 300],
        ])
        .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => setTransform(event.transform)),
    [],
  );
  useZoom(frame, behaviour);
  const zoomBy = (factor: number): void => {
    if (frame.current !== null) {
      select<SVGSVGElement, unknown>(frame.current).call(behaviour.scaleBy, factor);
    }
  };
  return (
    <div class="framed map">
      <ZoomButtons
        buttons={[
          ["zoomIn", "+", () => zoomBy(2)],
          ["zoomOut", "−", () => zoomBy(0.5)],
        ]}
      />
      <svg ref={frame} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {paths === undefined ? null : (
          <g transform={transform.toString()}>
            <path class="coast" d={paths.coast} />
            <path class="borders" d={paths.borders} />
          </g>
        )}
        {dotsOf(places, projection, transform, language).map(
          ({ id, name, x, y, radius, isNamed }) => (
            <g key={id} class={address.record === id ? "dot current" : "dot"} data-id={id}>
              <circle cx={x} cy={y} r={radius} />
              {isNamed ? (
                <text x={x + radius + 4} y={y + 5}>
                  {name}
                </text>
              ) : null}
              <title>{name}</title>
            </g>
          ),
        )}
      </svg>
      {outline === undefined ? <Loading /> : null}
    </div>
  );
}
