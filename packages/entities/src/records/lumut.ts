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
      topic: "commissioning of the training ships",
    },
    {
      supports: "name",
      source: "malaysian-defence-2018-04",
      topic: "commissioning of the training ships",
    },
    { supports: "name", source: "naval-technology-lst", topic: "fire at the naval base" },
  ],
};
