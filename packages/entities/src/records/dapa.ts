import type { Agency } from "../types.js";

/** The Defence Acquisition Program Administration, a public body of South Korea. */
export const dapa: Agency<"dapa"> = {
  id: "dapa",
  kind: "agency",
  name: {
    en: "Defence Acquisition Program Administration",
    ms: "Pentadbiran Program Pemerolehan Pertahanan",
    ko: "방위사업청",
  },
  aliases: [
    { text: "DAPA", language: "en", sort: "abbreviation" },
    { text: "Defense Acquisition Program Administration", language: "en", sort: "printed-variant" },
    {
      text: "Defence Acquisition Programme Administration",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: { en: "The Defence Acquisition Program Administration, a public body of South Korea." },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "South Korea’s Defence Acquisition Program Administration",
    },
    { supports: "name.ko", source: "news1-2025-10-27", topic: "signing of the memorandum" },
    { supports: "name.ko", source: "newsstep-2025-10-27", topic: "signing of the memorandum" },
    { supports: "name.ko", source: "newsis-2025-06-26", topic: "contract for fighters" },
    {
      supports: ["name.ms", "aliases"],
      source: "sun-2024-05",
      topic: "minister's call at the exhibition",
    },
    { supports: "aliases", source: "army-recognition-2025-05", topic: "start of final assembly" },
    { supports: "aliases", source: "defensehere-2025-05", topic: "start of final assembly" },
    { supports: "aliases", source: "sun-2024-05-07", topic: "talks at the exhibition" },
  ],
};
