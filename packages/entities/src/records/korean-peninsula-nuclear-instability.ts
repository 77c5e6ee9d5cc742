import type { Situation } from "../types.js";

/** There is nuclear instability on the Korean Peninsula. */
export const koreanPeninsulaNuclearInstability: Situation<"korean-peninsula-nuclear-instability"> =
  {
    id: "korean-peninsula-nuclear-instability",
    kind: "situation",
    name: { en: "Nuclear instability on the Korean Peninsula" },
    aliases: [
      { text: "Korean Peninsula nuclear instability", language: "en", sort: "printed-variant" },
    ],
    summary: { en: "There is nuclear instability on the Korean Peninsula." },
    situationType: "instability",
    modality: "ongoing",
    places: ["korean-peninsula"],
    evidence: [
      {
        supports: ["name", "aliases", "modality", "places"],
        source: "dsa-pact-2025",
        paragraph: 80,
        exact: "Korean Peninsula nuclear instability",
      },
    ],
  };
