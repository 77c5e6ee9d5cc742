import type { Situation } from "../types.js";

/**
 * Defence Security Asia names nuclear instability on the Korean Peninsula as part of the context of
 * the memorandum.
 */
export const koreanPeninsulaNuclearInstability: Situation<"korean-peninsula-nuclear-instability"> =
  {
    id: "korean-peninsula-nuclear-instability",
    kind: "situation",
    name: { en: "Nuclear instability on the Korean Peninsula" },
    aliases: [
      { text: "Korean Peninsula nuclear instability", language: "en", sort: "printed-variant" },
    ],
    summary: {
      en: "Defence Security Asia names nuclear instability on the Korean Peninsula as part of the context of the memorandum.",
    },
    situationType: "instability",
    modality: "ongoing",
    by: "defence-security-asia",
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
