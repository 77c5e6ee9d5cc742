import type { PlainEvent } from "../types.js";

/** South Korea has signed memoranda on defence cooperation with 52 countries. */
export const southKoreaFiftyTwoMous: PlainEvent<"milestone", "south-korea-fifty-two-mous"> = {
  id: "south-korea-fifty-two-mous",
  kind: "milestone",
  name: { en: "Defence-cooperation memoranda with 52 countries" },
  summary: { en: "South Korea has signed memoranda on defence cooperation with 52 countries." },
  date: "2025-10",
  modality: "occurred",
  asOf: "2025-10",
  participants: [{ entity: "south-korea", role: "party" }],
  agreement: "south-korea-defence-cooperation-mous",
  figures: { count: { value: 52, unit: "countries" } },
  evidence: [
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "Seoul has already signed defence-cooperation MOUs",
    },
    {
      supports: ["name", "figures.count"],
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "MOUs with 52 countries",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "as of October 2025",
    },
  ],
};
