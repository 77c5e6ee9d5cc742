import type { Pact } from "@defence-pact/query";
import type { FeatureCollection, Point } from "geojson";

/**
 * The places as GeoJSON (RFC 7946): a point where a source gives coordinates, else no geometry,
 * as GeoJSON provides. All other fields are properties.
 */
export function geojson(pact: Pact): FeatureCollection<Point | null> {
  return {
    type: "FeatureCollection",
    features: pact.entities
      .where({ kind: "place" })
      .toArray()
      .map(({ id, coordinates, ...properties }) => ({
        type: "Feature",
        id,
        geometry:
          coordinates === undefined
            ? null
            : { type: "Point", coordinates: [coordinates.longitude, coordinates.latitude] },
        properties,
      })),
  };
}
