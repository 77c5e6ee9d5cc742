import type { Place } from "../types.js";

/** Town in Perak with a base of the Royal Malaysian Navy and a shipyard. */
export const lumut: Place<"lumut"> = {
  id: "lumut",
  kind: "place",
  name: { en: "Lumut" },
  summary: { en: "Town in Perak with a base of the Royal Malaysian Navy and a shipyard." },
  placeType: "city",
  within: "malaysia",
  evidence: [
    {
      supports: ["name", "within"],
      source: "new-sarawak-tribune-2019",
      exact: ["commissioned at Lumut, Perak Royal Navy", "Royal Malaysian Navy (RMN) closer"],
      inferred: { within: 'from the Malaysian navy\'s base; the page says only "Lumut in Perak"' },
    },
    {
      supports: "name",
      source: "malaysian-defence-2018-04",
      exact: "Grade One Marine Shipyard in Lumut",
    },
    { supports: "name", source: "naval-technology-lst", exact: "Lumut Naval Base" },
  ],
};
