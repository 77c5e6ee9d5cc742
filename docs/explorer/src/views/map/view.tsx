import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useApp } from "../../app.js";
import { pact } from "../../data.js";
import { CountedSection, RecordLink } from "../../parts/links.js";
import { type NamedPlace, namedPlaces } from "./dots.js";
import { MapDrawing } from "./drawing.js";

function PlaceList({
  heading,
  places,
}: {
  readonly heading: string;
  readonly places: readonly NamedPlace[];
}): VNode {
  const { say, term } = useApp();
  return (
    <CountedSection heading={heading} n={places.length}>
      <ul class="rows">
        {places.map(({ place: { id, placeType, coordinates }, count }) => (
          <li key={id}>
            <p class="row-title">
              <RecordLink id={id} />
            </p>
            <p class="meta">
              {term(placeType)} ·{" "}
              {coordinates === undefined
                ? null
                : `${coordinates.latitude}, ${coordinates.longitude} · `}
              {say("named", { n: count })}
            </p>
          </li>
        ))}
      </ul>
    </CountedSection>
  );
}

/** The map of places with coordinates, and lists of those with and without. */
export function MapView(): VNode {
  const { say } = useApp();
  const places = useMemo(namedPlaces, [pact]);
  const [located, others] = useMemo(
    () => [
      places.filter(({ point }) => point !== undefined),
      places.filter(({ point }) => point === undefined),
    ],
    [places],
  );
  return (
    <>
      <h1>{say("map")}</h1>
      <p class="help">{say("mapHelp")}</p>
      <MapDrawing places={located} />
      <p class="meta">{say("outline")}</p>
      <div class="columns">
        <PlaceList heading={say("withCoordinates")} places={located} />
        <PlaceList heading={say("withoutCoordinates")} places={others} />
      </div>
    </>
  );
}
