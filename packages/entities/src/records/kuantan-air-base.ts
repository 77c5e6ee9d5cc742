import type { Place } from "../types.js";

/** Air base in Pahang from which the FA-50M is expected to operate first. */
export const kuantanAirBase: Place<"kuantan-air-base"> = {
  id: "kuantan-air-base",
  kind: "place",
  name: { en: "Kuantan Air Base", ms: "Pangkalan Udara Kuantan" },
  summary: { en: "Air base in Pahang from which the FA-50M is expected to operate first." },
  placeType: "facility",
  coordinates: { latitude: 3.76972, longitude: 103.20944 },
  within: "malaysia",
  evidence: [
    { supports: "name", source: "defence-security-asia-2024-09", exact: "the Kuantan Air Base" },
    {
      supports: ["within", "coordinates"],
      source: "wikipedia-kuantan-airport",
      exact: [
        "3.76972°N 103.20944°E",
        "Co-located with the airport is RMAF",
        "state of Pahang, Malaysia",
      ],
      inferred: { coordinates: "those of the airport, with which the air base shares its site" },
    },
    { supports: "name", source: "sun-2025-08-22", exact: "Ahmad Shah Airport (Kuantan Air Base)" },
    {
      supports: "name.ms",
      source: "sun-2025-10",
      exact: "ditempatkan di Pangkalan Udara Kuantan Pahang",
    },
  ],
};
