import { geoMercator, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { type D3ZoomEvent, zoom, zoomIdentity } from "d3-zoom";
import type { MultiPoint } from "geojson";
import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlineAddress from "world-atlas/countries-50m.json?url";
import { go, useApp } from "../../app.js";
import { namedBy, nameOfRecord, pact } from "../../data.js";
import { RecordLink } from "../../parts/links.js";
import { widthOf } from "../timeline/lanes.js";

type Outline = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

const size = { width: 900, height: 620 };

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

function namers(id: string): number {
  return new Set(namedBy(id).map(({ by }) => by.record.id)).size;
}

/** A place as it is drawn. */
interface Dot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labelled: boolean;
}

/** Whether the labels of two places leave each other free. */
function apart(a: Omit<Dot, "labelled">, b: Omit<Dot, "labelled">): boolean {
  const end = ({ x, radius, name }: Omit<Dot, "labelled">): number =>
    x + radius + 10 + 1.3 * widthOf(name);
  return Math.abs(a.y - b.y) > 20 || end(a) < b.x || end(b) < a.x;
}

/** The map of places with coordinates, and lists of those with and without. */
export function MapView(): VNode {
  const { say, term, language, address } = useApp();
  const places = useMemo(() => pact.entities.where({ kind: "place" }).toArray(), []);
  const located = useMemo(
    () =>
      places
        .flatMap((place) =>
          place.coordinates === undefined
            ? []
            : [{ place, coordinates: place.coordinates, count: namers(place.id) }],
        )
        .sort((a, b) => b.count - a.count),
    [places],
  );
  const others = places.filter((place) => place.coordinates === undefined);
  const outline = useOutline();
  const frame = useRef<SVGSVGElement>(null);
  const [transform, setTransform] = useState(zoomIdentity);

  const projection = useMemo(() => {
    const points: MultiPoint = {
      type: "MultiPoint",
      coordinates: located.map(({ coordinates }) => [coordinates.longitude, coordinates.latitude]),
    };
    return geoMercator().fitExtent(
      [
        [130, 70],
        [size.width - 130, size.height - 70],
      ],
      points,
    );
  }, [located]);
  const paths = useMemo(() => {
    if (outline === undefined) return undefined;
    const path = geoPath(
      projection.clipExtent([
        [-900, -620],
        [1800, 1240],
      ]),
    );
    return {
      coast: path(feature(outline, outline.objects.land)) ?? "",
      borders: path(mesh(outline, outline.objects.countries, (a, b) => a !== b)) ?? "",
    };
  }, [outline, projection]);

  const { zoomBy, behaviour } = useMemo(() => {
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 40])
      .translateExtent([
        [-300, -300],
        [size.width + 300, size.height + 300],
      ])
      .filter(
        (event: Event) =>
          !(event instanceof WheelEvent && !event.ctrlKey && !event.metaKey) &&
          !(
            window.TouchEvent !== undefined &&
            event instanceof TouchEvent &&
            event.touches.length < 2
          ),
      )
      .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => setTransform(event.transform));
    return {
      behaviour: made,
      zoomBy: (factor: number): void => {
        if (frame.current !== null) {
          select<SVGSVGElement, unknown>(frame.current).call(made.scaleBy, factor);
        }
      },
    };
  }, []);
  useEffect(() => {
    const svg = frame.current;
    if (svg === null) return;
    select<SVGSVGElement, unknown>(svg).call(behaviour);
    const onClick = (event: MouseEvent): void => {
      const mark = event.target instanceof Element ? event.target.closest("[data-id]") : null;
      const id = mark?.getAttribute("data-id");
      if (id !== null && id !== undefined) go({ record: id });
    };
    svg.addEventListener("click", onClick);
    return () => svg.removeEventListener("click", onClick);
  }, [behaviour]);

  // Places named most often are labelled first; where labels would meet, zooming in brings them apart.
  const dots: Dot[] = [];
  for (const { place, coordinates, count } of located) {
    const point = projection([coordinates.longitude, coordinates.latitude]);
    if (point === null) continue;
    const [x, y] = transform.apply(point);
    const name = nameOfRecord(place, language);
    const dot = { id: place.id, name, x, y, radius: 4 + Math.sqrt(count) * 1.6 };
    dots.push({ ...dot, labelled: dots.every((other) => !other.labelled || apart(dot, other)) });
  }

  return (
    <>
      <h1>{say("map")}</h1>
      <p class="help">{say("mapHelp")}</p>
      <div class="map">
        <div class="zoom-buttons">
          <button type="button" aria-label={say("zoomIn")} onClick={() => zoomBy(2)}>
            +
          </button>
          <button type="button" aria-label={say("zoomOut")} onClick={() => zoomBy(0.5)}>
            −
          </button>
        </div>
        <svg ref={frame} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          <g transform={transform.toString()}>
            {paths === undefined ? null : (
              <>
                <path class="coast" d={paths.coast} />
                <path class="borders" d={paths.borders} />
              </>
            )}
          </g>
          {dots.map(({ id, name, x, y, radius, labelled }) => (
            <g key={id} class={address.record === id ? "dot current" : "dot"} data-id={id}>
              <circle cx={x} cy={y} r={radius} />
              {labelled ? (
                <text x={x + radius + 4} y={y + 5}>
                  {name}
                </text>
              ) : null}
              <title>{name}</title>
            </g>
          ))}
        </svg>
        {outline === undefined ? (
          <p class="loading" role="status">
            {say("loading")}
          </p>
        ) : null}
      </div>
      <p class="meta">{say("outline")}</p>
      <div class="columns">
        <section>
          <h2>
            {say("withCoordinates")} <small>{located.length}</small>
          </h2>
          <ul class="rows">
            {located.map(({ place, coordinates, count }) => (
              <li key={place.id}>
                <p class="row-title">
                  <RecordLink id={place.id} />
                </p>
                <p class="meta">
                  {term(place.placeType)} · {coordinates.latitude}, {coordinates.longitude} ·{" "}
                  {say("named", { n: count })}
                </p>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>
            {say("withoutCoordinates")} <small>{others.length}</small>
          </h2>
          <ul class="rows">
            {others.map((place) => (
              <li key={place.id}>
                <p class="row-title">
                  <RecordLink id={place.id} />
                </p>
                <p class="meta">
                  {term(place.placeType)} · {say("named", { n: namers(place.id) })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
