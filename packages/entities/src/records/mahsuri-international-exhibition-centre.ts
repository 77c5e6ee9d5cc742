import type { Place } from "../types.js";

/** Exhibition centre on Langkawi that hosts the LIMA exhibitions. */
export const mahsuriInternationalExhibitionCentre: Place<"mahsuri-international-exhibition-centre"> =
  {
    id: "mahsuri-international-exhibition-centre",
    kind: "place",
    name: {
      en: "Mahsuri International Exhibition Centre",
      ms: "Pusat Pameran Antarabangsa Mahsuri",
    },
    aliases: [{ text: "MIEC", language: "en", sort: "abbreviation" }],
    summary: { en: "Exhibition centre on Langkawi that hosts the LIMA exhibitions." },
    placeType: "venue",
    within: "langkawi",
    evidence: [
      {
        supports: "name.en",
        source: "philippines-news-gazette-2023-05-25",
        exact: "Mahsuri International Exhibition Centre here today",
      },
      {
        supports: ["name.en", "aliases", "within"],
        source: "sun-2025-05-19",
        exact: [
          "Mahsuri International Exhibition Centre (MIEC)",
          "LANGKAWI: The location of the Langkawi",
        ],
      },
      {
        supports: "aliases",
        source: "new-straits-times-2023-05",
        exact: "moved to MIEC, the space available",
      },
      {
        supports: ["name.ms", "aliases"],
        source: "bbc-portal-2025-05-19",
        exact: "Pusat Pameran Antarabangsa Mahsuri (MIEC)",
      },
    ],
  };
