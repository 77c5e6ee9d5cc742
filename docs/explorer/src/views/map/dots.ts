import type { Entity } from "@defence-pact/entities";
import { type Language, nameOf } from "@defence-pact/schema";
import type { GeoProjection } from "d3-geo";
import type { ZoomTransform } from "d3-zoom";
import { namersOf, pact } from "../../data.js";
import { widthOf } from "../../parts/text-width.js";

/** A place, how many records name it, and its coordinates if a source gives them. */
export interface NamedPlace {
  readonly place: Extract<Entity, { readonly kind: "place" }>;
  readonly count: number;
  readonly point?: readonly [longitude: number, latitude: number];
}

/** All places, those named most often first. */
export function namedPlaces(): readonly NamedPlace[] {
  return pact.entities
    .where({ kind: "place" })
    .toArray()
    .map((place) => ({
      place,
      count: namersOf(place).length,
      ...(place.coordinates !== undefined && {
        point: [place.coordinates.longitude, place.coordinates.latitude] as const,
      }),
    }))
    .sort((a, b) => b.count - a.count);
}

/** A place as it is drawn. */
export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isNamed: boolean;
}

/** Whether the names of two places do not overlap. */
function areApart(a: Dot, b: Dot): boolean {
  const end = ({ x, radius, name }: Dot): number => x + radius + 10 + 1.3 * widthOf(name);
  return Math.abs(a.y - b.y) > 20 || end(a) < b.x || end(b) < a.x;
}

/** The dots of places. Of names that would overlap only the first is drawn, until zooming in parts them. */
export function dotsOf(
  places: readonly NamedPlace[],
  project: GeoProjection,
  transform: ZoomTransform,
  language: Language,
): readonly Dot[] {
  const dots: Dot[] = [];
  for (const { place, count, point } of places) {
    const projected = point === undefined ? null : project([point[0], point[1]]);
    if (projected === null) continue;
    const [x, y] = transform.apply(projected);
    const name = nameOf(place, language);
    const dot = { id: place.id, name, x, y, radius: 4 + Math.sqrt(count) * 1.6, isNamed: true };
    dots.push({ ...dot, isNamed: dots.every((other) => !other.isNamed || areApart(dot, other)) });
  }
  return dots;
}
