import type { State } from "../types.js";

/** The Philippines, one of the users of the T-50 and FA-50. */
export const philippines: State<"philippines"> = {
  id: "philippines",
  kind: "state",
  name: { en: "Philippines", ms: "Filipina", ko: "필리핀" },
  summary: { en: "The Philippines, one of the users of the T-50 and FA-50." },
  countryCode: "PH",
  evidence: [
    { supports: "name.en", source: "star-2023-02-24", topic: "earlier buyers in Southeast Asia" },
    {
      supports: "name.en",
      source: "star-2023-05-25",
      topic: "users of the aircraft in the region",
    },
    { supports: "name.ko", source: "voa-korea-2026-03-11", topic: "states in the arms trade" },
    { supports: "name.ms", source: "perajurit-2023-09", topic: "states and the map" },
  ],
};
